import { Button, Checkbox, Menu } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, SortableList } from '../../ui';
import { type DraftItem, type DraftOption, isLikert } from './draft';
import { addOption, addOther } from './draft-changes';
import { NumberBox, PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { fieldId } from './places';
import { RemovePart } from './remove-part';
import { scaleNames, scaleOptions } from './scales';
import { useEditorContext } from './use-editor';

export interface ListProps {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}

export function OptionList({ item, onEdit }: ListProps) {
  const t = useMessages(editorMessages);
  const { draft, change, open, errorAt, focus } = useEditorContext();
  const { options } = item;
  const withValue = isLikert(item.type);
  const error = errorAt(fieldId(item.key, 'options'));
  const edit = (key: string, patch: Partial<DraftOption>, field: string) => {
    onEdit(
      { options: options.map((each) => (each.key === key ? { ...each, ...patch } : each)) },
      field,
    );
  };
  return (
    <fieldset className={classes.parts}>
      <legend>{t('options')}</legend>
      <SortableList
        items={options}
        itemKey={(option) => option.key}
        itemLabel={(option) => option.label.id || option.code}
        label={t('options')}
        onReorder={(ordered) => {
          onEdit({ options: ordered });
        }}
      >
        {(option, index) => (
          <div className={classes.part} data-value={withValue}>
            <TextPair
              owner={option.key}
              member="label"
              label={t('option', { number: index + 1 })}
              value={option.label}
              onChange={(label, field) => {
                edit(option.key, { label }, field);
              }}
              maxLength={300}
            />
            <PlainField
              owner={option.key}
              member="code"
              label={t('code')}
              value={option.code}
              onChange={(code, field) => {
                edit(option.key, { code }, field);
              }}
              maxLength={30}
            />
            {item.shuffle && (
              <Checkbox
                label={t('fixed')}
                checked={option.fixed}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  edit(option.key, { fixed: checked }, fieldId(option.key, 'fixed'));
                }}
              />
            )}
            {withValue && (
              <NumberBox
                owner={option.key}
                member="value"
                label={t('value')}
                value={option.value}
                onChange={(value, field) => {
                  edit(option.key, { value }, field);
                }}
              />
            )}
            <RemovePart
              label={t('removeOption', { number: index + 1 })}
              disabled={options.length <= (item.preset === 'fixed' ? 1 : 2)}
              onClick={() => {
                onEdit({ options: options.filter((each) => each.key !== option.key) });
                focus(fieldId(item.key, 'options'));
              }}
            />
          </div>
        )}
      </SortableList>
      {error && <p className={classes.error}>{error}</p>}
      <div className={classes.commands}>
        <Button
          id={fieldId(item.key, 'options')}
          variant="default"
          leftSection={<Icon name="add" />}
          disabled={options.length >= 50}
          onClick={() => {
            const { patch, option } = addOption(item);
            onEdit(patch);
            focus(fieldId(option.key, 'label', 'id'));
          }}
        >
          {t('addOption')}
        </Button>
        {item.type.endsWith('-choice') && (
          <Button
            variant="default"
            disabled={options.length >= 50}
            onClick={() => {
              const added = addOther(draft, item.key);
              if (!added) return;
              change(added.draft);
              open(added.item.key);
              focus(fieldId(added.item.key, 'text', 'id'));
            }}
          >
            {t('addOther')}
          </Button>
        )}
        <ScaleMenu
          onChoose={(ready) => {
            onEdit({ options: ready });
          }}
        />
      </div>
    </fieldset>
  );
}

function ScaleMenu({ onChoose }: { onChoose: (options: DraftOption[]) => void }) {
  const t = useMessages(editorMessages);
  return (
    <Menu position="bottom-start" returnFocus>
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={16} />}>
          {t('scale.choose')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {scaleNames.map((name) => (
          <Menu.Item
            key={name}
            onClick={() => {
              onChoose(scaleOptions(name));
            }}
          >
            {t(`scale.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
