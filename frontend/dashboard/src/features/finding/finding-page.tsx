import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  DateText,
  DescriptionList,
  Icon,
  Notice,
  Page,
  ProblemAlert,
  Section,
  StatusBadge,
} from '../../ui';
import { FindingBadge, TriangulationBadge } from './badges';
import { EvidenceCard } from './evidence-card';
import { EvidenceDialog } from './evidence-dialog';
import { evidenceMessages } from './evidence-messages';
import { FindingActions } from './finding-actions';
import classes from './finding.module.css';
import { messages } from './messages';
import type { Finding } from './model';
import { findingQueries, verifyFinding } from './queries';
import { useAct } from './use-act';

export function FindingPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/findings/$id' });
  const { data: finding } = useSuspenseQuery(findingQueries.one(id));
  return (
    <Page
      title={finding.title}
      badge={<FindingBadge status={finding.status} stale={finding.stale} />}
      context={{
        kind: t('context'),
        name: finding.evaluationTitle,
        to: `/evaluations/${finding.evaluationId}`,
      }}
      breadcrumbs={[{ label: t('list'), to: '/findings' }, { label: finding.title }]}
      actions={<FindingActions finding={finding} />}
    >
      {finding.stale && finding.staleReason && (
        <div className={classes.notice}>
          <Notice tone="warning" title={t('stale.title')}>
            <p>{t(`stale.${finding.staleReason}`)}</p>
          </Notice>
        </div>
      )}
      {finding.status === 'WITHDRAWN' && (
        <div className={classes.notice}>
          <Notice tone="info" title={t('withdrawn.title')}>
            <p>{finding.withdrawalReason}</p>
          </Notice>
        </div>
      )}
      <Section title={t('finding')}>
        <p className={classes.statement}>{finding.statement}</p>
        <DescriptionList
          items={[
            [t('field.question'), finding.question],
            [t('field.type'), t(`type.${finding.type}`)],
            [
              t('field.triangulation'),
              <span key="t" className={classes.inline}>
                <TriangulationBadge value={finding.triangulation} />
                <Link to="/evaluations/$id/triangulation" params={{ id: finding.evaluationId }}>
                  {t('matrix.open')}
                </Link>
              </span>,
            ],
            ...(finding.publishedAt
              ? [
                  [
                    t('field.publishedAt'),
                    <DateText key="p" value={finding.publishedAt} time />,
                  ] as const,
                ]
              : []),
            [t('field.updatedAt'), <DateText key="at" value={finding.updatedAt} time />],
          ]}
        />
      </Section>
      <EvidenceSection finding={finding} />
    </Page>
  );
}

function EvidenceSection({ finding }: { finding: Finding }) {
  const t = useMessages(messages);
  const te = useMessages(evidenceMessages);
  return (
    <Section
      title={te('title')}
      actions={
        <>
          {can(finding, 'verify') && finding.evidence.length > 0 && <Verify id={finding.id} />}
          {can(finding, 'pin') && <EvidenceDialog finding={finding} />}
        </>
      }
    >
      {finding.evidence.length === 0 && (
        <p className={classes.hint}>
          <StatusBadge tone="warning">{t('triangulation.NONE')}</StatusBadge> {te('empty')}
        </p>
      )}
      <ul className={classes.cards}>
        {finding.evidence.map((pinned) => (
          <EvidenceCard key={pinned.id} finding={finding} pinned={pinned} />
        ))}
      </ul>
    </Section>
  );
}

function Verify({ id }: { id: string }) {
  const t = useMessages(messages);
  const act = useAct();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const verify = async () => {
    setRunning(true);
    setError(undefined);
    try {
      await act(verifyFinding(id), t('verified'));
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="check" />}
        loading={running}
        onClick={() => void verify()}
      >
        {t('verify')}
      </Button>
      {error !== undefined && <ProblemAlert error={error} />}
    </>
  );
}
