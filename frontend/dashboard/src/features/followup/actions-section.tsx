import { Button, Progress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  DateField,
  DateText,
  Icon,
  NumberField,
  ResourceForm,
  Section,
  SelectField,
  SidePanel,
  TextAreaField,
  TextField,
} from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import {
  type Action,
  actionSchema,
  actionValues,
  type FollowUp,
  progressSchema,
  progressValues,
} from './model';
import { ProofUpload } from './proof-upload';
import { ProofList } from './proofs-section';
import { addAction, editAction, fetchAction, followUpQueries, reportProgress } from './queries';
import { useKeeping } from './use-keeping';

export function ActionsSection({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  return (
    <Section title={t('actions')}>
      {followUp.actions.length === 0 ? (
        <p className={classes.none}>{t('actions.none')}</p>
      ) : (
        <ul className={classes.cards}>
          {followUp.actions.map((action) => (
            <li key={action.id} className={classes.card}>
              <ActionCard followUp={followUp} action={action} />
            </li>
          ))}
        </ul>
      )}
      {can(followUp, 'act') && <ActionPanel followUp={followUp} />}
    </Section>
  );
}

function ActionCard({ followUp, action }: { followUp: FollowUp; action: Action }) {
  const t = useMessages(messages);
  return (
    <>
      <div className={classes.head}>
        <h3>{action.title}</h3>
        <span className="figure">{formatNumber(action.progress)} %</span>
      </div>
      <Progress
        value={action.progress}
        aria-label={t('progress.of', { title: action.title, progress: action.progress })}
      />
      {action.description && <p>{action.description}</p>}
      {action.progressNote && <p>{action.progressNote}</p>}
      <span className={classes.meta}>
        {t('action.owner')}: {action.ownerName}. {t('dueOn')}: <DateText value={action.dueOn} />
      </span>
      <ProofList
        followUp={followUp}
        proofs={followUp.proofs.filter(({ actionId }) => actionId === action.id)}
      />
      <div className={classes.buttons}>
        {can(followUp, 'act') && <ProgressPanel followUp={followUp} action={action} />}
        {can(followUp, 'prove') && <ProofPanel followUp={followUp} action={action} />}
        {can(followUp, 'act') && <ActionPanel followUp={followUp} action={action} />}
      </div>
    </>
  );
}

function ActionPanel({ followUp, action }: { followUp: FollowUp; action?: Action }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping();
  const owners = useQuery({ ...followUpQueries.owners(followUp.id), enabled: opened });
  const options =
    owners.data?.map(({ id, name }) => ({ value: id, label: name })) ??
    (action ? [{ value: action.ownerId, label: action.ownerName }] : []);
  const label = t(action ? 'action.edit' : 'action.add');
  return (
    <>
      <Button
        mt={action ? 0 : 'md'}
        variant="default"
        leftSection={<Icon name={action ? 'edit' : 'add'} />}
        onClick={panel.open}
      >
        {label}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={label}>
        <ResourceForm
          schema={actionSchema}
          initial={actionValues(action, followUp.dueOn)}
          {...(action && {
            version: action.version,
            reload: async () => {
              const latest = await fetchAction(followUp.id, action.id);
              return { values: actionValues(latest), version: latest.version };
            },
          })}
          onSubmit={async (input, version) =>
            action
              ? keep(await editAction(followUp.id, action, version, input), t('action.edited'))
              : keep(await addAction(followUp.id, input), t('action.added'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <div className={classes.fields}>
            <TextField
              name="title"
              label={t('action.title')}
              help={t('action.title.help')}
              maxLength={200}
            />
            <TextAreaField
              name="description"
              label={t('action.description')}
              help={t('action.description.help')}
              optional
              maxLength={2000}
            />
            <SelectField
              name="ownerId"
              label={t('action.owner')}
              help={t('action.owner.help')}
              options={options}
            />
            <DateField name="dueOn" label={t('action.dueOn')} help={t('action.dueOn.help')} />
          </div>
        </ResourceForm>
      </SidePanel>
    </>
  );
}

function ProgressPanel({ followUp, action }: { followUp: FollowUp; action: Action }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping();
  return (
    <>
      <Button variant="light" leftSection={<Icon name="chart" />} onClick={panel.open}>
        {t('progress.report')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={action.title}>
        <ResourceForm
          schema={progressSchema}
          initial={progressValues(action)}
          version={action.version}
          reload={async () => {
            const latest = await fetchAction(followUp.id, action.id);
            return { values: progressValues(latest), version: latest.version };
          }}
          onSubmit={async (input, version) =>
            keep(await reportProgress(followUp.id, action, version, input), t('progress.reported'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <div className={classes.fields}>
            <NumberField name="progress" label={t('progress')} unit="%" />
            <TextAreaField
              name="note"
              label={t('progress.note')}
              help={t('progress.note.help')}
              optional
              maxLength={1000}
            />
          </div>
        </ResourceForm>
      </SidePanel>
    </>
  );
}

function ProofPanel({ followUp, action }: { followUp: FollowUp; action: Action }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="upload" />} onClick={panel.open}>
        {t('proof.add')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={t('proof.add')}>
        <ProofUpload followUp={followUp} action={action} onDone={panel.close} />
      </SidePanel>
    </>
  );
}
