import { Button, NativeSelect } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, SortableList } from '../../ui';
import type { DraftPair, DraftRow } from './draft';
import { addRow } from './draft-changes';
import { PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import type { ListProps } from './item-options';
import { kindMessages } from './kind-messages';
import { fieldId } from './places';
import { RemovePart } from './remove-part';
import { useEditorContext } from './use-editor';

const kinds = ['importance-performance', 'before-after'] as const;

/** What stands over the two ratings until the author writes something better. */
const headings: Record<DraftPair['kind'], Omit<DraftPair, 'kind'>> = {
  'importance-performance': {
    first: { id: 'Seberapa penting?', en: 'How important is it?' },
    second: { id: 'Seberapa baik kinerjanya?', en: 'How well is it done?' },
  },
  'before-after': {
    first: { id: 'Sebelum pelatihan', en: 'Before the training' },
    second: { id: 'Sekarang', en: 'Now' },
  },
};

/** Whether every row is rated once or twice, and what is rated. */
function Ratings({ item, onEdit }: ListProps) {
  const t = useMessages(kindMessages);
  const { errorAt } = useEditorContext();
  const { pair } = item;
  return (
    <>
      <NativeSelect
        id={fieldId(item.key, 'pair')}
        label={t('pair')}
        description={pair ? t(`pair.${pair.kind}.help`) : undefined}
        error={errorAt(fieldId(item.key, 'pair'))}
        value={pair?.kind ?? ''}
        data={[
          { value: '', label: t('pair.none') },
          ...kinds.map((kind) => ({ value: kind, label: t(`pair.${kind}`) })),
        ]}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.currentTarget.value);
          onEdit({ pair: kind ? { kind, ...headings[kind] } : null });
        }}
      />
      {pair &&
        (['first', 'second'] as const).map((side) => (
          <TextPair
            key={side}
            owner={item.key}
            member={`pair.${side}`}
            label={t(`pair.${side}`)}
            value={pair[side]}
            onChange={(text, field) => {
              onEdit({ pair: { ...pair, [side]: text } }, field);
            }}
            maxLength={200}
          />
        ))}
    </>
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
      <Ratings item={item} onEdit={onEdit} />
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
            {!item.pair && (
              <TextPair
                owner={row.key}
                member="opposite"
                label={t('opposite', { number: index + 1 })}
                value={row.opposite}
                onChange={(opposite, field) => {
                  edit(row.key, { opposite }, field);
                }}
                maxLength={1000}
              />
            )}
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
