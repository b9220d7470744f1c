import { Checkbox } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import type { DraftItem } from './draft';
import { NumberBox } from './editor-fields';
import classes from './editor.module.css';
import { kindMessages } from './kind-messages';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

const kinds = ['photo', 'pdf'] as const;

/** What may be given as a file, and how many. */
export function FileSettings({
  item,
  onEdit,
}: {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}) {
  const t = useMessages(kindMessages);
  const { errorAt } = useEditorContext();
  const { accepts } = item;
  const id = fieldId(item.key, 'accepts');
  return (
    <>
      <Checkbox.Group
        label={t('accepts')}
        description={t('accepts.help')}
        error={errorAt(id)}
        value={accepts}
        onChange={(chosen) => {
          onEdit({ accepts: kinds.filter((kind) => chosen.includes(kind)) }, id);
        }}
      >
        {kinds.map((kind, at) => (
          <Checkbox
            key={kind}
            {...(at === 0 && { id })}
            value={kind}
            label={t(`accepts.${kind}`)}
            mt="xs"
          />
        ))}
      </Checkbox.Group>
      <div className={classes.numbers}>
        <NumberBox
          owner={item.key}
          member="maxChoices"
          label={t('files')}
          help={t('files.help')}
          value={item.maxChoices}
          needed
          onChange={(maxChoices, field) => {
            onEdit({ maxChoices }, field);
          }}
        />
      </div>
    </>
  );
}
