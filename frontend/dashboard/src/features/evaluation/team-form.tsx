import { ActionIcon } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useFieldArray, useFormState } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { searchEmployees } from '../../lib/lookups';
import { AsyncSelect, Icon, SelectField, useListInfo } from '../../ui';
import { DesignPage } from './design-page';
import classes from './evaluation.module.css';
import { designMessages } from './design-messages';
import { type Evaluation, memberRoles, type TeamFormValues, teamSchema } from './model';
import { staff } from './queries';

const teamValues = (evaluation: Evaluation): TeamFormValues => ({
  members: evaluation.team.map(({ employeeId, name, role }) => ({ employeeId, name, role })),
});

export function TeamPage() {
  const t = useMessages(designMessages);
  const { id } = useParams({ from: '/evaluations/$id/team' });
  return (
    <DesignPage
      id={id}
      title={t('team.edit')}
      lead={t('team.help')}
      section={t('team')}
      savedText={t('team.saved')}
      schema={teamSchema}
      valuesOf={teamValues}
      save={({ members }, version) => staff(id, version, members)}
    >
      <Members />
    </DesignPage>
  );
}

const show = (value: unknown) =>
  (value as TeamFormValues['members']).map((each) => each.name).join('; ');

function Members() {
  const t = useMessages(designMessages);
  const list = useFieldArray<TeamFormValues, 'members'>({ name: 'members' });
  const id = useListInfo('members', { label: t('team'), show });
  const { errors } = useFormState<TeamFormValues>();
  const error = errors.members?.root?.message ?? errors.members?.message;
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      <AsyncSelect
        label={t('team.add')}
        description={t('team.add.help')}
        error={error}
        value={null}
        onChange={(option) => {
          if (option && !list.fields.some((each) => each.employeeId === option.value)) {
            const role = list.fields.length === 0 ? 'LEAD' : 'MEMBER';
            list.append({ employeeId: option.value, name: option.label, role });
          }
        }}
        search={searchEmployees}
        queryKey={['employees']}
      />
      <ul className={classes.members} aria-label={t('team')}>
        {list.fields.map((field, index) => (
          <li key={field.id}>
            <SelectField
              name={`members.${index}.role`}
              label={field.name}
              options={memberRoles.map((role) => ({ value: role, label: t(`team.${role}`) }))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('team.remove', { name: field.name })}
              onClick={() => {
                list.remove(index);
              }}
            >
              <Icon name="remove" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
