import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useFormContext, useWatch } from 'react-hook-form';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { searchEmployees } from '../../lib/lookups';
import {
  ButtonLink,
  CheckboxGroupField,
  ChooseFirst,
  ConfirmButton,
  Icon,
  Notice,
  Page,
  ResourceForm,
  Section,
  useToast,
} from '../../ui';
import { messages } from './messages';
import {
  type Account,
  accountFormValues,
  type AccountFormValues,
  accountSchema,
  staffRoles,
} from './model';
import {
  accountKeys,
  accountQueries,
  editAccount,
  fetchAccount,
  removeAuthenticator,
} from './queries';
import { UnitsField } from './units-field';

/** Whoever gets a role is looked for on the roster first. */
export function AccountNewPage() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  return (
    <Page
      title={t('grant')}
      breadcrumbs={[{ label: t('accounts'), to: '/accounts' }, { label: t('grant') }]}
    >
      <ChooseFirst
        title={t('grant.who')}
        label={t('employee')}
        description={t('employee.help')}
        queryKey={['employees']}
        search={searchEmployees}
        onPick={(id) => void navigate({ to: '/accounts/$id', params: { id } })}
      />
    </Page>
  );
}

export function AccountPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/accounts/$id' });
  const { data: account } = useSuspenseQuery(accountQueries.one(id));
  const back = () => void navigate({ to: '/accounts' });
  return (
    <Page
      title={account.name}
      lead={t('account.lead', { nip: account.maskedNip })}
      breadcrumbs={[{ label: t('accounts'), to: '/accounts' }, { label: account.name }]}
      actions={
        <ButtonLink
          to="/employees/$id"
          params={{ id }}
          variant="default"
          leftSection={<Icon name="people" />}
        >
          {t('toEmployee')}
        </ButtonLink>
      }
    >
      <Section title={t('rights')}>
        {can(account, 'edit') ? (
          <ResourceForm
            schema={accountSchema}
            initial={accountFormValues(account)}
            version={account.version}
            reload={async () => {
              const latest = await fetchAccount(id);
              return { values: accountFormValues(latest), version: latest.version };
            }}
            onSubmit={async (edit, version) => {
              const saved = await editAccount(id, version, edit);
              queries.setQueryData(accountKeys.one(id), saved);
              toast(t('saved', { name: account.name }));
            }}
            onDone={() => {
              void queries.invalidateQueries({ queryKey: accountKeys.all });
              back();
            }}
            onCancel={back}
          >
            <CheckboxGroupField
              name="roles"
              label={t('roles')}
              help={t('roles.help')}
              optional
              options={staffRoles.map((role) => ({
                value: role,
                label: t(`role.${role}`),
                help: t(`role.${role}.help`),
              }))}
            />
            <Scope account={account} />
            <LosesAll had={account.roles.length > 0} />
          </ResourceForm>
        ) : (
          <p>{account.roles.join(', ')}</p>
        )}
      </Section>
      {can(account, 'removeAuthenticator') && <Telephone account={account} />}
    </Page>
  );
}

function Telephone({ account }: { account: Account }) {
  const t = useMessages(messages);
  const toast = useToast();
  const { name, employeeId } = account;
  return (
    <Section
      title={t('phone')}
      actions={
        <ConfirmButton
          label={t('phone.remove')}
          title={t('phone.ask', { name })}
          danger
          leftSection={<Icon name="remove" />}
          onConfirm={async () => {
            await removeAuthenticator(employeeId);
            toast(t('phone.removed', { name }));
          }}
        >
          <p>{t('phone.ask.text', { name })}</p>
        </ConfirmButton>
      }
    >
      <p>{t('phone.text')}</p>
    </Section>
  );
}

function Scope({ account }: { account: Account }) {
  const { control } = useFormContext<AccountFormValues>();
  const roles = useWatch({ control, name: 'roles' });
  return roles.includes('unit-officer') ? <UnitsField known={account.unitScope} /> : null;
}

function LosesAll({ had }: { had: boolean }) {
  const t = useMessages(messages);
  const { control } = useFormContext<AccountFormValues>();
  const roles = useWatch({ control, name: 'roles' });
  if (!had || roles.length > 0) return null;
  return (
    <Notice tone="warning" title={t('losesAll')} role="status">
      <p>{t('losesAll.text')}</p>
    </Notice>
  );
}
