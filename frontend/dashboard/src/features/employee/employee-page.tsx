import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Page,
  Section,
  useToast,
} from '../../ui';
import { EmployeeHistory, NipHistory } from './employee-history';
import { EmployeeState } from './employee-state';
import { messages } from './messages';
import type { Employee } from './model';
import { deactivateEmployee, employeeKeys, employeeQueries, reactivateEmployee } from './queries';

export function EmployeePage() {
  const t = useMessages(messages);
  const me = useMe();
  const { id } = useParams({ from: '/employees/$id' });
  const { data: employee } = useSuspenseQuery(employeeQueries.one(id));
  return (
    <Page
      title={employee.name}
      badge={<EmployeeState employee={employee} />}
      breadcrumbs={[{ label: t('employees'), to: '/employees' }, { label: employee.name }]}
      actions={
        <>
          {can(me, 'accounts.edit') && (
            <ButtonLink
              to="/accounts/$id"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="shield" />}
            >
              {t('roles')}
            </ButtonLink>
          )}
          {can(employee, 'edit') && (
            <ButtonLink
              to="/employees/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('edit')}
            </ButtonLink>
          )}
          <Leaving employee={employee} />
        </>
      }
    >
      <Section title={t('employee')}>
        <DescriptionList
          items={[
            [
              t('nip'),
              <span key="nip" className="figure">
                {employee.nip}
              </span>,
            ],
            [t('sex'), t(`sex.${employee.sex}`)],
            [t('type'), t(`type.${employee.employmentType}`)],
            [t('grade'), employee.grade],
            [t('email'), employee.email],
            [
              t('position'),
              employee.positionId ? (
                <Link to="/positions/$id" params={{ id: employee.positionId }}>
                  {employee.positionName}
                </Link>
              ) : (
                employee.positionName
              ),
            ],
            [
              t('unit'),
              <Link key="unit" to="/units/$id" params={{ id: employee.unitId }}>
                {employee.unitName}
              </Link>,
            ],
            [
              t('positionSince'),
              employee.positionSince && <DateText key="since" value={employee.positionSince} />,
            ],
            [t('updatedAt'), <DateText key="at" value={employee.updatedAt} time />],
          ]}
        />
      </Section>
      <EmployeeHistory employee={employee} />
      {employee.nips.length > 1 && <NipHistory nips={employee.nips} />}
    </Page>
  );
}

function Leaving({ employee }: { employee: Employee }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const change = async (act: (id: string) => Promise<Employee>, done: string) => {
    const changed = await act(employee.id);
    queries.setQueryData(employeeKeys.one(employee.id), changed);
    toast(done);
    await queries.invalidateQueries({ queryKey: employeeKeys.all });
  };
  if (can(employee, 'deactivate')) {
    return (
      <ConfirmButton
        label={t('deactivate')}
        title={t('deactivate.title', { name: employee.name })}
        leftSection={<Icon name="archive" />}
        onConfirm={() => change(deactivateEmployee, t('deactivated'))}
      >
        {t('deactivate.text')}
      </ConfirmButton>
    );
  }
  if (can(employee, 'reactivate')) {
    return (
      <ConfirmButton
        label={t('reactivate')}
        title={t('reactivate.title', { name: employee.name })}
        leftSection={<Icon name="refresh" />}
        onConfirm={() => change(reactivateEmployee, t('reactivated'))}
      >
        {t('reactivate.text')}
      </ConfirmButton>
    );
  }
  return null;
}
