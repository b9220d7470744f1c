import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
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
  useRecordForm,
} from '../../ui';
import { messages } from './messages';
import {
  type Employee,
  employeeFormValues,
  type EmployeeFormValues,
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
  // `?unitId=` comes from a page that adds somebody to a unit
  const { unitId }: { unitId?: string } = useSearch({ strict: false });

  const form = useRecordForm({
    record: employee,
    values: (kept?: Employee) => {
      const known = employeeFormValues(kept);
      return { ...known, unitId: known.unitId || (unitId ?? '') };
    },
    fetch: fetchEmployee,
    create: createEmployee,
    edit: editEmployee,
    keys: employeeKeys,
    at: '/employees',
    created: t('created'),
    edited: t('saved'),
  });

  return (
    <Section title={t('employee')}>
      <ResourceForm schema={employeeSchema} {...form}>
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
        <FieldRow>
          <TextField
            name="grade"
            label={t('grade')}
            help={t('grade.help')}
            optional
            maxLength={10}
          />
          <TextField
            name="email"
            label={t('email')}
            help={t('email.help')}
            inputMode="email"
            optional
            maxLength={254}
          />
        </FieldRow>
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
