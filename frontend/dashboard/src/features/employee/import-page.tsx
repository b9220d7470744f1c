import { Button } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  Icon,
  JobProgress,
  Notice,
  NumberText,
  Page,
  ProblemAlert,
  Section,
  useToast,
} from '../../ui';
import classes from './employee.module.css';
import { messages } from './import-messages';
import { isUnderWay, type RosterImport } from './import-model';
import {
  applyImport,
  downloadErrors,
  importKeys,
  importQueries,
  SHOWN_ERRORS,
} from './import-queries';
import { ImportState } from './import-state';
import { employeeKeys } from './queries';

export function ImportPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/roster-imports/$id' });
  const { data: roster } = useSuspenseQuery(importQueries.one(id));
  const { status } = roster;
  return (
    <Page
      title={roster.fileName}
      badge={<ImportState status={status} />}
      lead={
        <>
          {t('uploadedAt')} <DateText value={roster.createdAt} time />
        </>
      }
      breadcrumbs={[{ label: t('imports'), to: '/roster-imports' }, { label: roster.fileName }]}
      actions={
        <ButtonLink to="/roster-imports/new" variant="default" leftSection={<Icon name="upload" />}>
          {t('another')}
        </ButtonLink>
      }
    >
      {isUnderWay(status) && (
        <JobProgress
          label={t(status === 'CHECKING' ? 'checking' : 'applying')}
          state="running"
          done={roster.rowsSeen}
          total={status === 'CHECKING' ? null : roster.rowsTotal}
          note={t('canLeave')}
        />
      )}
      {status === 'FAILED' && (
        <Notice tone="danger" title={t('failed.title')}>
          <p>{t(failureText(roster.failure))}</p>
        </Notice>
      )}
      {status !== 'FAILED' && <Outcome roster={roster} />}
      {['CHECKED', 'APPLIED'].includes(status) && roster.rowsRefused > 0 && (
        <RowErrors roster={roster} />
      )}
    </Page>
  );
}

function failureText(failure: string | null | undefined) {
  switch (failure) {
    case 'file-unreadable':
    case 'file-too-large':
    case 'columns-missing':
      return `failed.${failure}` as const;
    default:
      return 'failed.other';
  }
}

function Outcome({ roster }: { roster: RosterImport }) {
  const t = useMessages(messages);
  const applied = roster.status === 'APPLIED' || roster.status === 'APPLYING';
  const figures = [
    ['added', roster.rowsAdded],
    ['changed', roster.rowsChanged],
    ['unchanged', roster.rowsUnchanged],
    ['refused', roster.rowsRefused],
  ] as const;
  return (
    <Section title={t(applied ? 'result' : 'dryRun')}>
      <p>{t(applied ? 'result.text' : 'dryRun.text')}</p>
      <dl className={classes.figures}>
        {figures.map(([key, value]) => (
          <div key={key} data-tone={key === 'refused' && value > 0 ? 'danger' : undefined}>
            <dt>{t(key)}</dt>
            <dd>
              <NumberText value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {can(roster, 'apply') && <Apply roster={roster} />}
      {roster.status === 'APPLIED' && (
        <div className={classes.apply}>
          <ButtonLink to="/employees" leftSection={<Icon name="people" />}>
            {t('toEmployees')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

function Apply({ roster }: { roster: RosterImport }) {
  const t = useMessages(messages);
  const queries = useQueryClient();
  if (roster.rowsAdded + roster.rowsChanged === 0) {
    return <p className={classes.apply}>{t('apply.nothing')}</p>;
  }
  return (
    <div className={classes.apply}>
      <ConfirmButton
        variant="filled"
        label={t('apply')}
        title={t('apply.title', { file: roster.fileName })}
        leftSection={<Icon name="check" />}
        onConfirm={async () => {
          queries.setQueryData(importKeys.one(roster.id), await applyImport(roster.id));
          await queries.invalidateQueries({ queryKey: employeeKeys.all });
        }}
      >
        {t('apply.text', {
          added: formatNumber(roster.rowsAdded),
          changed: formatNumber(roster.rowsChanged),
          refused: formatNumber(roster.rowsRefused),
        })}
      </ConfirmButton>
    </div>
  );
}

function RowErrors({ roster }: { roster: RosterImport }) {
  const t = useMessages(messages);
  const toast = useToast();
  const errors = useQuery(importQueries.errors(roster.id, roster.status));
  const save = async () => {
    try {
      const { blob } = await downloadErrors(roster.id);
      saveFile(blob, `${roster.fileName.replace(/\.[^.]*$/, '')}-${t('errors.file')}.csv`);
    } catch {
      toast(t('errors.failed'));
    }
  };
  return (
    <Section
      title={t('errors')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          onClick={() => void save()}
        >
          {t('errors.download')}
        </Button>
      }
    >
      <p>
        {roster.rowsRefused > SHOWN_ERRORS
          ? t('errors.first', { shown: SHOWN_ERRORS, total: formatNumber(roster.rowsRefused) })
          : t('errors.text')}
      </p>
      {errors.isError && (
        <ProblemAlert error={errors.error} onRetry={() => void errors.refetch()} />
      )}
      {errors.data && (
        <div className={classes.frame} tabIndex={0} role="region" aria-label={t('errors')}>
          <table className={classes.errors}>
            <thead>
              <tr>
                <th scope="col">{t('errors.row')}</th>
                <th scope="col">{t('errors.column')}</th>
                <th scope="col">{t('errors.what')}</th>
                <th scope="col">{t('errors.value')}</th>
              </tr>
            </thead>
            <tbody>
              {errors.data.map((error) => (
                <tr key={`${error.row}-${error.column}`}>
                  <td>{formatNumber(error.row)}</td>
                  <td>{t(`column.${error.column}` as 'column.nip')}</td>
                  <td>{error.detail}</td>
                  <td>{error.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
