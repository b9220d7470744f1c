import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { searchPositions, searchUnits } from '../../lib/lookups';
import {
  AsyncSelectField,
  CheckboxField,
  FieldRow,
  Page,
  ResourceForm,
  Section,
  SelectField,
  TextField,
  useToast,
} from '../../ui';
import { messages } from './messages';
import {
  type Employee,
  employeeFormValues,
  type EmployeeFormValues,
  type EmployeeInput,
  employeeSchema,
  employmentTypes,
} from './model';
import {
  createEmployee,
  editEmployee,
  employeeKeys,
  employeeQueries,
  fetchEmployee,
} from './queries';

export function EmployeeNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('employees'), to: '/employees' }, { label: t('new') }]}
    >
      <EmployeeForm />
    </Page>
  );
}

export function EmployeeEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/employees/$id/edit' });
  const { data: employee } = useSuspenseQuery(employeeQueries.one(id));
  return (
    <Page
      title={t('edit.title', { name: employee.name })}
      breadcrumbs={[
        { label: t('employees'), to: '/employees' },
        { label: employee.name, to: `/employees/${id}` },
        { label: t('edit') },
      ]}
    >
      <EmployeeForm employee={employee} />
    </Page>
  );
}

function EmployeeForm({ employee }: { employee?: Employee }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const savedId = useRef<string>(undefined);
  // `?unitId=` comes from a page that adds somebody to a unit
  const { unitId }: { unitId?: string } = useSearch({ strict: false });
  const initial = employeeFormValues(employee);

  const save = async (input: EmployeeInput, version: number) => {
    const saved = employee
      ? await editEmployee(employee.id, version, input)
      : await createEmployee(input);
    await queries.invalidateQueries({ queryKey: employeeKeys.all });
    queries.setQueryData(employeeKeys.one(saved.id), saved);
    toast(t(employee ? 'saved' : 'created'));
    savedId.current = saved.id;
  };
  const open = (id: string | undefined) =>
    void (id ? navigate({ to: '/employees/$id', params: { id } }) : navigate({ to: '/employees' }));

  return (
    <Section title={t('employee')}>
      <ResourceForm
        schema={employeeSchema}
        initial={{ ...initial, unitId: initial.unitId || (unitId ?? '') }}
        {...(employee && {
          version: employee.version,
          reload: async () => {
            const latest = await fetchEmployee(employee.id);
            return { values: employeeFormValues(latest), version: latest.version };
          },
        })}
        onSubmit={save}
        onDone={() => {
          open(savedId.current);
        }}
        onCancel={() => {
          open(employee?.id);
        }}
      >
        <TextField name="name" label={t('name')} help={t('name.help')} maxLength={150} />
        <FieldRow>
          <TextField
            name="nip"
            label={t('nip')}
            help={t(employee ? 'nip.help.edit' : 'nip.help')}
            inputMode="numeric"
            maxLength={24}
          />
          <SelectField
            name="employmentType"
            label={t('type')}
            options={employmentTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
          />
        </FieldRow>
        <AsyncSelectField
          name="unitId"
          label={t('unit')}
          help={t('unit.help')}
          queryKey={['units']}
          search={searchUnits}
          initialOption={employee && { value: employee.unitId, label: employee.unitName }}
        />
        <PositionFields employee={employee} />
        <TextField name="grade" label={t('grade')} help={t('grade.help')} optional maxLength={10} />
        {employee && (
          <CheckboxField name="active" label={t('active.field')} help={t('active.help')} />
        )}
      </ResourceForm>
    </Section>
  );
}

function PositionFields({ employee }: { employee: Employee | undefined }) {
  const t = useMessages(messages);
  const { control } = useFormContext<EmployeeFormValues>();
  const chosen = useWatch({ control, name: 'positionId' });
  return (
    <>
      <AsyncSelectField
        name="positionId"
        label={t('position')}
        help={t('position.help')}
        optional
        queryKey={['positions']}
        search={searchPositions}
        initialOption={
          employee?.positionId
            ? { value: employee.positionId, label: employee.positionName ?? '' }
            : null
        }
      />
      {!chosen && (
        <TextField
          name="positionName"
          label={t('position.text')}
          help={t('position.text.help')}
          optional
          maxLength={200}
        />
      )}
    </>
  );
}
