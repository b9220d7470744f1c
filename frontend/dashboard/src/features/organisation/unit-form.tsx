import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { searchUnits } from '../../lib/lookups';
import {
  AsyncSelectField,
  DateField,
  FieldRow,
  Page,
  ResourceForm,
  Section,
  SelectField,
  TextField,
  useRecordForm,
} from '../../ui';
import { messages } from './messages';
import { type Unit, unitFormValues, unitKinds, unitSchema } from './model';
import { createUnit, editUnit, fetchUnit, unitKeys, unitQueries } from './queries';

export function UnitNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('unit.new')}
      breadcrumbs={[{ label: t('unit.units'), to: '/units' }, { label: t('unit.new') }]}
    >
      <UnitForm />
    </Page>
  );
}

export function UnitEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/units/$id/edit' });
  const { data: unit } = useSuspenseQuery(unitQueries.one(id));
  return (
    <Page
      title={t('unit.edit.title', { name: unit.name })}
      breadcrumbs={[
        { label: t('unit.units'), to: '/units' },
        { label: unit.name, to: `/units/${id}` },
        { label: t('unit.edit') },
      ]}
    >
      <UnitForm unit={unit} />
    </Page>
  );
}

function UnitForm({ unit }: { unit?: Unit }) {
  const t = useMessages(messages);
  // `?parentId=` comes from a page that adds a unit below another
  const { parentId }: { parentId?: string } = useSearch({ strict: false });

  const form = useRecordForm({
    record: unit,
    values: (kept?: Unit) => unitFormValues(kept, parentId),
    fetch: fetchUnit,
    create: createUnit,
    edit: editUnit,
    keys: unitKeys,
    at: '/units',
    created: t('unit.created'),
    edited: t('unit.saved'),
  });

  return (
    <Section title={t('unit.units')}>
      <ResourceForm schema={unitSchema} {...form}>
        <TextField name="name" label={t('unit.name')} maxLength={200} />
        <FieldRow>
          <TextField name="code" label={t('unit.code')} help={t('unit.code.help')} maxLength={30} />
          <SelectField
            name="kind"
            label={t('unit.kind')}
            options={unitKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        </FieldRow>
        <AsyncSelectField
          name="parentId"
          label={t('unit.parent')}
          help={t('unit.parent.help')}
          optional
          queryKey={unitKeys.all}
          search={searchUnits}
          initialOption={
            unit?.parentId ? { value: unit.parentId, label: unit.parentName ?? '' } : null
          }
        />
        <FieldRow>
          <DateField name="validFrom" label={t('unit.validFrom')} />
          <TextField
            name="officialCode"
            label={t('unit.officialCode')}
            help={t('unit.officialCode.help')}
            optional
            inputMode="numeric"
          />
        </FieldRow>
      </ResourceForm>
    </Section>
  );
}
