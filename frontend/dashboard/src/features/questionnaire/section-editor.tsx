import { Button, Checkbox, Menu } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, SortableList, useToast } from '../../ui';
import { CommentCommand, CommentCount } from './comment-command';
import { ofItem, ofSection } from './comment-model';
import { ConditionEditor } from './condition-editor';
import { conditionMessages } from './condition-messages';
import { subjectsOf } from './conditions';
import { type DraftItem, type DraftSection, itemTypes, type ItemType } from './draft';
import { addItem, editSection, removeSection } from './draft-changes';
import { duplicateSection } from './duplicate-section';
import { PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { ItemForm } from './item-form';
import { messages } from './messages';
import { PasteDialog } from './paste-dialog';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

export function SectionEditor({ section, index }: { section: DraftSection; index: number }) {
  const t = useMessages(editorMessages);
  const conditions = useMessages(conditionMessages);
  const toast = useToast();
  const { draft, definition, change, focus, errorAt } = useEditorContext();
  const name = section.title.id || t('section', { number: index + 1 });
  const edit = (patch: Partial<DraftSection>, field: string | null = null) => {
    change(editSection(section.key, patch), field);
  };
  const numberBefore = draft.sections
    .slice(0, index)
    .reduce((sum, each) => sum + each.items.length, 0);
  const remove = () => {
    const next = draft.sections[index + 1] ?? draft.sections[index - 1];
    change(removeSection(section.key));
    focus(next ? fieldId(next.key, 'title', 'id') : 'draft.sections');
    toast(t('sectionRemoved'));
  };

  const duplicate = () => {
    const copied = duplicateSection(draft, section.key);
    if (!copied) return;
    change(copied.draft);
    focus(fieldId(copied.section.key, 'title', 'id'));
    toast(t('duplicatedSection'));
  };

  return (
    <section className={classes.section} aria-label={name}>
      <div className={classes.sectionHead}>
        <h2>{t('section', { number: index + 1 })}</h2>
        <CommentCommand spot={ofSection(section.code)} />
        <Button
          variant="subtle"
          color="gray"
          leftSection={<Icon name="copy" />}
          onClick={duplicate}
        >
          {t('duplicateSection')}
        </Button>
        <Button variant="subtle" color="gray" leftSection={<Icon name="remove" />} onClick={remove}>
          {t('removeSection')}
        </Button>
      </div>
      <TextPair
        owner={section.key}
        member="title"
        label={t('sectionTitle')}
        value={section.title}
        onChange={(title, field) => {
          edit({ title }, field);
        }}
        maxLength={200}
      />
      <details className={classes.more}>
        <summary>{t('sectionSettings')}</summary>
        <TextPair
          owner={section.key}
          member="description"
          label={t('sectionDescription')}
          value={section.description}
          onChange={(description, field) => {
            edit({ description }, field);
          }}
          maxLength={4000}
          rows={2}
        />
        <PlainField
          owner={section.key}
          member="code"
          label={t('code')}
          value={section.code}
          onChange={(code, field) => {
            edit({ code }, field);
          }}
          maxLength={40}
        />
        <Checkbox
          id={fieldId(section.key, 'shuffle')}
          label={t('shuffleItems')}
          description={t('shuffleItems.help')}
          error={errorAt(fieldId(section.key, 'shuffle'))}
          checked={section.shuffle}
          onChange={(event) => {
            edit({ shuffle: event.currentTarget.checked }, fieldId(section.key, 'shuffle'));
          }}
        />
        <ConditionEditor
          owner={section.key}
          member="visibleWhen"
          label={conditions('visible.section')}
          help={conditions('visible.help')}
          value={section.visibleWhen}
          subjects={subjectsOf(definition, section.items[0]?.code ?? null)}
          onChange={(visibleWhen) => {
            edit({ visibleWhen });
          }}
        />
      </details>
      <SortableList
        items={section.items}
        itemKey={(item) => item.key}
        itemLabel={(item) =>
          t('itemLabel', {
            number: numberBefore + section.items.indexOf(item) + 1,
            text: item.text.id || t('untitled'),
          })
        }
        label={name}
        onReorder={(items) => {
          edit({ items });
        }}
      >
        {(item, place) => (
          <ItemEditor item={item} section={section} number={numberBefore + place + 1} />
        )}
      </SortableList>
      <AddItem section={section} name={name} />
    </section>
  );
}

function ItemEditor(props: { item: DraftItem; section: DraftSection; number: number }) {
  const { item, section, number } = props;
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const { openItem, open, hasErrors } = useEditorContext();
  const isOpen = openItem === item.key;
  return (
    <>
      <button
        type="button"
        id={fieldId(item.key, 'head')}
        className={classes.itemHead}
        aria-expanded={isOpen}
        data-item={item.code}
        onClick={() => {
          open(isOpen ? null : item.key);
        }}
      >
        <span className={classes.itemNumber}>{number}.</span>
        <span className={classes.itemText}>{item.text.id || t('untitled')}</span>
        <span className={classes.itemType}>
          {hasErrors(item.key) && <Icon name="alert" size={16} className={classes.alert} />}
          {texts(`type.${item.type}`)}
          {item.required && ` · ${texts('required')}`}
          <CommentCount spot={ofItem(item.code)} />
        </span>
        <Icon name={isOpen ? 'up' : 'down'} size={18} />
      </button>
      {isOpen && <ItemForm item={item} section={section} />}
    </>
  );
}

/** One more like the last, or one of a chosen kind; its text gets the focus. */
function AddItem({ section, name }: { section: DraftSection; name: string }) {
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const { draft, change, open, focus } = useEditorContext();
  const [pasting, setPasting] = useState(false);
  const add = (type: ItemType | null) => {
    const added = addItem(draft, section.key, type);
    change(added.draft);
    open(added.item.key);
    focus(fieldId(added.item.key, 'text', 'id'));
  };
  return (
    <div className={classes.commands}>
      <Button
        id={fieldId(section.key, 'items')}
        variant="light"
        leftSection={<Icon name="add" />}
        aria-label={t('addItemTo', { section: name })}
        onClick={() => {
          add(null);
        }}
      >
        {t('addItem')}
      </Button>
      <Button
        variant="default"
        aria-label={t('pasteTo', { section: name })}
        onClick={() => {
          setPasting(true);
        }}
      >
        {t('paste')}
      </Button>
      {pasting && (
        <PasteDialog
          section={section}
          onClose={() => {
            setPasting(false);
          }}
        />
      )}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<Icon name="down" size={16} />}
            aria-label={t('addItemOf', { section: name })}
          >
            {t('addItemKind')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {itemTypes.map((type) => (
            <Menu.Item
              key={type}
              onClick={() => {
                add(type);
              }}
            >
              {texts(`type.${type}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
