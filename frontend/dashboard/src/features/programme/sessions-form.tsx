import { ActionIcon, Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useFieldArray, useWatch } from 'react-hook-form';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  Icon,
  NumberField,
  Page,
  ResourceForm,
  Section,
  SelectField,
  SortableList,
  TextField,
  useListInfo,
  useToast,
} from '../../ui';
import { HoursBar } from './hours-bar';
import { messages } from './messages';
import {
  emptySession,
  type Hours,
  sessionModes,
  sessionsFormValues,
  type SessionsFormValues,
  sessionsSchema,
} from './model';
import classes from './programme.module.css';
import { arrangeSessions, fetchProgramme, programmeKeys, programmeQueries } from './queries';

export function SessionsPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/programmes/$id/sessions' });
  const { data: programme } = useSuspenseQuery(programmeQueries.one(id));
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = () => void navigate({ to: '/programmes/$id', params: { id } });
  return (
    <Page
      title={t('session.arrange')}
      lead={t('sessions.lead')}
      breadcrumbs={[
        { label: t('list'), to: '/programmes' },
        { label: programme.title, to: `/programmes/${id}` },
        { label: t('sessions') },
      ]}
    >
      <Section title={t('sessions')}>
        <ResourceForm
          schema={sessionsSchema}
          initial={sessionsFormValues(programme)}
          version={programme.version}
          reload={async () => {
            const latest = await fetchProgramme(id);
            return { values: sessionsFormValues(latest), version: latest.version };
          }}
          onSubmit={async ({ sessions }, version) => {
            const saved = await arrangeSessions(id, version, sessions);
            await queries.invalidateQueries({ queryKey: programmeKeys.all });
            queries.setQueryData(programmeKeys.one(id), saved);
            toast(t('session.saved'));
          }}
          onDone={back}
          onCancel={back}
        >
          <SessionRows />
        </ResourceForm>
      </Section>
    </Page>
  );
}

const showSessions = (value: unknown) =>
  (value as SessionsFormValues['sessions'])
    .map((session) => `${session.title} (${formatNumber(session.hours, 2)} JP)`)
    .join('; ');

function SessionRows() {
  const t = useMessages(messages);
  // the session's own `id` must not be taken for the key of the row
  const list = useFieldArray<SessionsFormValues, 'sessions', 'key'>({
    name: 'sessions',
    keyName: 'key',
  });
  const id = useListInfo('sessions', { label: t('sessions'), show: showSessions });
  const sessions = useWatch<SessionsFormValues, 'sessions'>({ name: 'sessions' });
  const titleOf = (index: number) => sessions[index]?.title || t('session.new');
  return (
    <>
      <HoursBar hours={hoursOf(sessions)} />
      <div id={id} tabIndex={-1} className={classes.rows}>
        <SortableList
          label={t('sessions')}
          items={list.fields}
          itemKey={(field) => field.key}
          itemLabel={(field) => titleOf(list.fields.indexOf(field))}
          onReorder={(_, from, to) => {
            list.move(from, to);
          }}
        >
          {(_, index) => (
            <div className={classes.session}>
              <TextField
                name={`sessions.${index}.title`}
                label={t('session.title')}
                maxLength={200}
              />
              <SelectField
                name={`sessions.${index}.mode`}
                label={t('session.mode')}
                options={sessionModes.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
              />
              <NumberField name={`sessions.${index}.hours`} label={t('session.hours')} decimal />
              <TextField
                name={`sessions.${index}.trainerName`}
                label={t('session.trainer')}
                optional
                maxLength={150}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('session.remove', { title: titleOf(index) })}
                onClick={() => {
                  list.remove(index);
                }}
              >
                <Icon name="remove" />
              </ActionIcon>
            </div>
          )}
        </SortableList>
        {list.fields.length < 100 && (
          <Button
            variant="default"
            leftSection={<Icon name="add" />}
            onClick={() => {
              list.append(emptySession());
            }}
          >
            {t('session.add')}
          </Button>
        )}
      </div>
    </>
  );
}

/** While it is typed; a row without hours counts for nothing. */
function hoursOf(sessions: SessionsFormValues['sessions']): Hours {
  const sum = (mode: string) =>
    sessions
      .filter((session) => session.mode === mode)
      .reduce((total, session) => total + (session.hours > 0 ? session.hours : 0), 0);
  const [theory, simulation, onTheJob] = [sum('THEORY'), sum('SIMULATION'), sum('ON_THE_JOB')];
  return { theory, simulation, onTheJob, total: theory + simulation + onTheJob };
}
