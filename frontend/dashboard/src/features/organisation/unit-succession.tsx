import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';

import { today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchUnits } from '../../lib/lookups';
import {
  AsyncSelectField,
  DateField,
  FieldRow,
  Icon,
  Page,
  RadioField,
  ResourceForm,
  Section,
  TextField,
  useToast,
} from '../../ui';
import { messages as unitMessages } from './messages';
import { succeedUnit, unitKeys, unitQueries } from './queries';
import { messages } from './succession-messages';
import {
  noSuccessor,
  rowsOf,
  successionKinds,
  successionSchema,
  type SuccessionValues,
} from './succession-model';
import classes from './unit.module.css';

export function UnitSuccessionPage() {
  const t = useMessages(messages);
  const units = useMessages(unitMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/units/$id/succeed' });
  const { data: unit } = useSuspenseQuery(unitQueries.one(id));
  const back = () => void navigate({ to: '/units/$id', params: { id } });
  const title = t('title', { name: unit.name });

  return (
    <Page
      title={title}
      lead={t('text')}
      breadcrumbs={[
        { label: units('unit.units'), to: '/units' },
        { label: unit.name, to: `/units/${id}` },
        { label: t('succeed') },
      ]}
    >
      <Section title={t('what')}>
        <ResourceForm
          schema={successionSchema}
          initial={{ kind: 'RENAME', validTo: today(), successors: [noSuccessor] }}
          submitLabel={t('submit')}
          onSubmit={(input) => succeedUnit(id, input)}
          onDone={() => {
            toast(t('done'));
            void queries.invalidateQueries({ queryKey: unitKeys.all });
            back();
          }}
          onCancel={back}
        >
          <RadioField
            name="kind"
            label={t('kind')}
            options={successionKinds.map((kind) => ({
              value: kind,
              label: t(`kind.${kind}`),
              help: t(`kind.${kind}.help`),
            }))}
          />
          <DateField
            name="validTo"
            label={t('lastDay')}
            help={t('lastDay.help')}
            min={unit.validFrom}
            max={today()}
          />
          <Successors />
        </ResourceForm>
      </Section>
    </Page>
  );
}

function Successors() {
  const t = useMessages(messages);
  const { control, setValue } = useFormContext<SuccessionValues>();
  const kind = useWatch({ control, name: 'kind' });
  const { fields, append, remove } = useFieldArray({ control, name: 'successors' });
  useEffect(() => {
    setValue(
      'successors',
      Array.from({ length: rowsOf[kind] }, () => noSuccessor),
    );
  }, [kind, setValue]);

  if (kind === 'MERGE') {
    return (
      <AsyncSelectField
        name="successors.0.unitId"
        label={t('into')}
        help={t('into.help')}
        queryKey={unitKeys.all}
        search={searchUnits}
      />
    );
  }
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className={classes.part}>
          {kind === 'SPLIT' && <legend>{t('part', { number: index + 1 })}</legend>}
          <FieldRow>
            <TextField name={`successors.${index}.name`} label={t('name')} maxLength={200} />
            <TextField
              name={`successors.${index}.code`}
              label={t('code')}
              help={t('code.help')}
              maxLength={30}
            />
          </FieldRow>
          {fields.length > 2 && (
            <Button
              variant="subtle"
              leftSection={<Icon name="remove" />}
              aria-label={t('remove.part', { number: index + 1 })}
              onClick={() => {
                remove(index);
              }}
            >
              {t('remove.part', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {kind === 'SPLIT' && fields.length < 20 && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="add" />}
            onClick={() => {
              append(noSuccessor);
            }}
          >
            {t('add.part')}
          </Button>
        </div>
      )}
    </>
  );
}
