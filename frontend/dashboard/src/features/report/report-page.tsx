import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  DateText,
  DescriptionList,
  Icon,
  Notice,
  NumberText,
  Page,
  ProblemAlert,
  Section,
} from '../../ui';
import { messages } from './messages';
import type { Report, ReportNumber, Verification } from './model';
import { PublicSection } from './public-section';
import { downloadReport, reportQueries, verifyReport } from './queries';
import { ReportReader } from './report-reader';

export function ReportPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/reports/$id' });
  const { data: report } = useSuspenseQuery(reportQueries.one(id));
  return (
    <Page
      title={report.title}
      context={{
        kind: t('context'),
        name: report.evaluationTitle,
        to: `/evaluations/${report.evaluationId}`,
      }}
      breadcrumbs={[{ label: t('reports'), to: '/reports' }, { label: report.title }]}
    >
      <Files report={report} />
      <VerifySection id={id} />
      <PublicSection evaluationId={report.evaluationId} />
      <ReportReader id={id} />
    </Page>
  );
}

function Files({ report }: { report: Report }) {
  const t = useMessages(messages);
  const [problem, setProblem] = useState<unknown>();
  const save = (format: string) => {
    setProblem(undefined);
    downloadReport(report.id, format).catch(setProblem);
  };
  return (
    <Section
      title={t('files')}
      actions={report.files.map(({ format }) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          onClick={() => {
            save(format);
          }}
        >
          {t('download', { format: t(`file.${format}`) })}
        </Button>
      ))}
    >
      {problem !== undefined && <ProblemAlert error={problem} />}
      <DescriptionList
        items={[
          [t('serial'), <NumberText value={report.serial} />],
          [t('numbers'), <NumberText value={report.numbers} />],
          [t('createdAt'), <DateText value={report.createdAt} time />],
          [t('createdBy'), report.createdBy],
        ]}
      />
      <details>
        <summary>{t('fingerprint')}</summary>
        <DescriptionList
          items={report.files.map((file): [string, ReactNode] => [
            t(`file.${file.format}`),
            <code style={{ overflowWrap: 'anywhere' }}>{file.sha256}</code>,
          ])}
        />
      </details>
    </Section>
  );
}

function VerifySection({ id }: { id: string }) {
  const t = useMessages(messages);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const [found, setFound] = useState<Verification>();
  const verify = async () => {
    setRunning(true);
    setError(undefined);
    try {
      setFound(await verifyReport(id));
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };
  return (
    <Section
      title={t('verify.title')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="refresh" size={18} />}
          loading={running}
          onClick={() => void verify()}
        >
          {t('verify')}
        </Button>
      }
    >
      <p>{t('verify.lead')}</p>
      {error !== undefined && <ProblemAlert error={error} />}
      {found && <Outcome found={found} />}
    </Section>
  );
}

// two numbers may read the same and rest on another base
function withBase({ shown, n }: ReportNumber): string {
  return n == null ? shown : `${shown} (n = ${formatNumber(n)})`;
}

function Outcome({ found }: { found: Verification }) {
  const t = useMessages(messages);
  const differs = found.changed.length + found.gone.length > 0;
  return (
    <div role="status">
      {!found.filesIntact && <Notice tone="danger" title={t('verify.broken')} />}
      <Notice
        tone={differs ? 'warning' : 'good'}
        title={
          differs
            ? t('verify.different', {
                same: found.same,
                changed: found.changed.length,
                gone: found.gone.length,
              })
            : t('verify.same', { count: found.same })
        }
      />
      {found.changed.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('verify.number')}</th>
              <th scope="col">{t('verify.was')}</th>
              <th scope="col">{t('verify.now')}</th>
            </tr>
          </thead>
          <tbody>
            {found.changed.map(({ was, now }) => (
              <tr key={was.recipe}>
                <td>{was.label}</td>
                <td className="figure">{withBase(was)}</td>
                <td className="figure">{withBase(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
