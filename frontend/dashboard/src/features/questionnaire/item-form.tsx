import { Button, Checkbox, NativeSelect } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, useToast } from '../../ui';
import { CommentCommand } from './comment-command';
import { ofItem } from './comment-model';
import { type DraftItem, type DraftSection, hasOptions, itemTypes, type ItemType } from './draft';
import {
  addItem,
  changeType,
  duplicateItem,
  editItem,
  moveItem,
  removeItem,
} from './draft-changes';
import { editNamed } from './draft-names';
import { PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { ItemConditions } from './item-conditions';
import { OptionList } from './item-options';
import { RowList } from './item-rows';
import { messages } from './messages';
import { fieldId } from './places';
import { TypeSettings } from './type-settings';
import { useEditorContext } from './use-editor';

/** Everything about one item, by its type. */
export function ItemForm({ item, section }: { item: DraftItem; section: DraftSection }) {
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const { change, errorAt } = useEditorContext();
  const edit = (patch: Partial<DraftItem>, field: string | null = null) => {
    const names = ['code', 'options', 'rows', 'pair'].some((member) => member in patch);
    change((names ? editNamed : editItem)(item.key, patch), field);
  };
  return (
    <div className={classes.form}>
      <TextPair
        owner={item.key}
        member="text"
        label={t('text')}
        value={item.text}
        onChange={(text, field) => {
          edit({ text }, field);
        }}
        maxLength={1000}
        rows={2}
      />
      <div className={classes.basics}>
        <NativeSelect
          id={fieldId(item.key, 'type')}
          label={t('type')}
          error={errorAt(fieldId(item.key, 'type'))}
          value={item.type}
          data={itemTypes.map((type) => ({ value: type, label: texts(`type.${type}`) }))}
          onChange={(event) => {
            change(changeType(item.key, event.currentTarget.value as ItemType));
          }}
        />
        <PlainField
          owner={item.key}
          member="code"
          label={t('code')}
          help={t('code.item.help')}
          value={item.code}
          onChange={(code, field) => {
            edit({ code }, field);
          }}
          maxLength={40}
        />
      </div>
      {item.type !== 'note' && (
        <Checkbox
          label={t('required')}
          checked={item.required}
          onChange={(event) => {
            edit({ required: event.currentTarget.checked });
          }}
        />
      )}
      {item.type === 'likert-matrix' && <RowList item={item} onEdit={edit} />}
      {hasOptions(item.type) && <OptionList item={item} onEdit={edit} />}
      <TypeSettings item={item} onEdit={edit} />
      <TextPair
        owner={item.key}
        member="help"
        label={t('help')}
        value={item.help}
        onChange={(help, field) => {
          edit({ help }, field);
        }}
        maxLength={1000}
      />
      <details className={classes.more} open={hasConditions(item)}>
        <summary>{t('conditions')}</summary>
        <div className={classes.form}>
          <ItemConditions item={item} onEdit={edit} />
        </div>
      </details>
      <ItemCommands item={item} section={section} />
    </div>
  );
}

const hasConditions = (item: DraftItem) =>
  item.visibleWhen !== null || item.requiredWhen !== null || item.checks.length > 0;

function ItemCommands({ item, section }: { item: DraftItem; section: DraftSection }) {
  const t = useMessages(editorMessages);
  const toast = useToast();
  const { draft, change, open, focus } = useEditorContext();
  const others = draft.sections.filter((each) => each.key !== section.key);

  const show = (added: { draft: typeof draft; item: DraftItem } | null) => {
    if (!added) return;
    change(added.draft);
    open(added.item.key);
    focus(fieldId(added.item.key, 'text', 'id'));
  };
  const remove = () => {
    const index = section.items.findIndex((each) => each.key === item.key);
    const next = section.items[index + 1] ?? section.items[index - 1];
    change(removeItem(item.key));
    open(null);
    focus(next ? fieldId(next.key, 'head') : fieldId(section.key, 'items'));
    toast(t('removed'));
  };

  return (
    <div className={classes.commands}>
      <Button
        variant="default"
        leftSection={<Icon name="add" />}
        onClick={() => {
          show(addItem(draft, section.key, null, item.key));
        }}
      >
        {t('addItemAfter')}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="copy" />}
        onClick={() => {
          show(duplicateItem(draft, item.key));
          toast(t('duplicated'));
        }}
      >
        {t('duplicate')}
      </Button>
      <Button variant="default" leftSection={<Icon name="remove" />} onClick={remove}>
        {t('remove')}
      </Button>
      <CommentCommand spot={ofItem(item.code)} variant="default" />
      {others.length > 0 && (
        <NativeSelect
          aria-label={t('moveTo')}
          value=""
          data={[
            { value: '', label: t('moveTo') },
            ...others.map((each) => ({
              value: each.key,
              label: each.title.id || t('section', { number: draft.sections.indexOf(each) + 1 }),
            })),
          ]}
          onChange={(event) => {
            const target = draft.sections.find((each) => each.key === event.currentTarget.value);
            if (!target) return;
            change(moveItem(item.key, target.key));
            focus(fieldId(item.key, 'head'));
            toast(t('moved', { section: target.title.id || target.code }));
          }}
        />
      )}
    </div>
  );
}
