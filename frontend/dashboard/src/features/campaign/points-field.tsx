import { Button } from '@mantine/core';
import { useFieldArray } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { FieldRow, Icon, NumberField, RemoveButton, TextField, useListInfo } from '../../ui';
import classes from './campaign.module.css';
import type { CampaignFormValues } from './model';
import { pointsMessages } from './points-messages';

const show = (value: unknown) =>
  (value as CampaignFormValues['points']).map((each) => each.name).join('; ');

/** Where a public campaign asks. */
export function PointsField() {
  const t = useMessages(pointsMessages);
  const list = useFieldArray<CampaignFormValues, 'points', 'key'>({
    name: 'points',
    keyName: 'key',
  });
  const id = useListInfo('points', { label: t('points'), show });
  return (
    <div id={id} tabIndex={-1} className={classes.fields}>
      <p className={classes.note}>{t('points.help')}</p>
      {list.fields.map((field, index) => (
        <fieldset key={field.key} className={classes.point}>
          <legend>{t('one', { number: index + 1 })}</legend>
          <TextField
            name={`points.${index}.name`}
            label={t('name')}
            help={t('name.help')}
            maxLength={120}
          />
          <FieldRow>
            <TextField
              name={`points.${index}.code`}
              label={t('code')}
              help={t('code.help')}
              maxLength={20}
            />
            <NumberField
              name={`points.${index}.visitors`}
              label={t('visitors')}
              help={t('visitors.help')}
              unit={t('visitors.unit')}
            />
          </FieldRow>
          <RemoveButton
            label={t('remove', { number: index + 1 })}
            onClick={() => {
              list.remove(index);
            }}
          />
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => {
            list.append({ code: `TITIK-${list.fields.length + 1}`, name: '', visitors: null });
          }}
        >
          {t('add')}
        </Button>
      </div>
      <NumberField
        name="deviceWindowHours"
        label={t('device')}
        help={t('device.help')}
        unit={t('device.unit')}
      />
    </div>
  );
}
