import { ActionIcon, Button, Menu } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, SortableList } from '../../ui';
import { type DraftItem, type DraftOption, type DraftRow, isLikert } from './draft';
import { addOption, addRow } from './draft-changes';
import { NumberBox, PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { fieldId } from './places';
import { scaleNames, scaleOptions } from './scales';
import { useEditorContext } from './use-editor';

interface ListProps {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}

export function OptionList({ item, onEdit }: ListProps) {
  const t = useMessages(editorMessages);
  const { errorAt, focus } = useEditorContext();
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
              disabled={options.length <= 2}
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

/** The statements of a matrix. */
export function RowList({ item, onEdit }: ListProps) {
  const t = useMessages(editorMessages);
  const { errorAt, focus } = useEditorContext();
  const { rows } = item;
  const error = errorAt(fieldId(item.key, 'rows'));
  const edit = (key: string, patch: Partial<DraftRow>, field: string) => {
    onEdit({ rows: rows.map((each) => (each.key === key ? { ...each, ...patch } : each)) }, field);
  };
  return (
    <fieldset className={classes.parts}>
      <legend>{t('rows')}</legend>
      <SortableList
        items={rows}
        itemKey={(row) => row.key}
        itemLabel={(row) => row.text.id || row.code}
        label={t('rows')}
        onReorder={(ordered) => {
          onEdit({ rows: ordered });
        }}
      >
        {(row, index) => (
          <div className={classes.part}>
            <TextPair
              owner={row.key}
              member="text"
              label={t('row', { number: index + 1 })}
              value={row.text}
              onChange={(text, field) => {
                edit(row.key, { text }, field);
              }}
              maxLength={1000}
              rows={2}
            />
            <PlainField
              owner={row.key}
              member="code"
              label={t('code')}
              value={row.code}
              onChange={(code, field) => {
                edit(row.key, { code }, field);
              }}
              maxLength={30}
            />
            <RemovePart
              label={t('removeRow', { number: index + 1 })}
              disabled={rows.length <= 1}
              onClick={() => {
                onEdit({ rows: rows.filter((each) => each.key !== row.key) });
                focus(fieldId(item.key, 'rows'));
              }}
            />
          </div>
        )}
      </SortableList>
      {error && <p className={classes.error}>{error}</p>}
      <div className={classes.commands}>
        <Button
          id={fieldId(item.key, 'rows')}
          variant="default"
          leftSection={<Icon name="add" />}
          disabled={rows.length >= 30}
          onClick={() => {
            const { patch, row } = addRow(item);
            onEdit(patch);
            focus(fieldId(row.key, 'text', 'id'));
          }}
        >
          {t('addRow')}
        </Button>
      </div>
    </fieldset>
  );
}

function RemovePart(props: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      className={classes.removePart ?? ''}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name="remove" size={18} />
    </ActionIcon>
  );
}
