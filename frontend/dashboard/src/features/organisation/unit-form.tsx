import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';

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
  useToast,
} from '../../ui';
import { messages } from './messages';
import { type Unit, type UnitInput, unitFormValues, unitKinds, unitSchema } from './model';
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
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // `?parentId=` comes from a page that adds a unit below another
  const { parentId }: { parentId?: string } = useSearch({ strict: false });

  const savedId = useRef<string>(undefined);

  const save = async (input: UnitInput, version: number) => {
    const saved = unit ? await editUnit(unit.id, version, input) : await createUnit(input);
    await queries.invalidateQueries({ queryKey: unitKeys.all });
    queries.setQueryData(unitKeys.one(saved.id), saved);
    toast(t(unit ? 'unit.saved' : 'unit.created'));
    savedId.current = saved.id;
  };
  const open = (id: string | undefined) =>
    void (id ? navigate({ to: '/units/$id', params: { id } }) : navigate({ to: '/units' }));

  return (
    <Section title={t('unit.units')}>
      <ResourceForm
        schema={unitSchema}
        initial={unitFormValues(unit, parentId)}
        {...(unit && {
          version: unit.version,
          reload: async () => {
            const latest = await fetchUnit(unit.id);
            return { values: unitFormValues(latest), version: latest.version };
          },
        })}
        onSubmit={save}
        onDone={() => {
          open(savedId.current);
        }}
        onCancel={() => {
          open(unit?.id);
        }}
      >
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
