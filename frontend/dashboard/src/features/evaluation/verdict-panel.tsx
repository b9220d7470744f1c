import { bodyOf } from '@ampera/api';
import type { Schema } from '@ampera/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { api, can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon, Loaded, Section, StatusBadge, type Tone } from '../../ui';
import classes from './evaluation.module.css';
import { verdictMessages } from './verdict-messages';

type Verdict = Omit<
  Schema<'VerdictView', 'verdict' | 'reason' | 'decidedBy' | 'decidedAt'>,
  'findings'
> & { findings: Schema<'VerdictFinding'>[] };

const tones: Record<NonNullable<Verdict['verdict']>, Tone> = {
  SUCCESSFUL: 'good',
  NEEDS_IMPROVEMENT: 'warning',
  INCONCLUSIVE: 'neutral',
};

/** What the evaluation concludes about each programme, by the decision maker. */
export function VerdictPanel({ evaluationId: id }: { evaluationId: string }) {
  const t = useMessages(verdictMessages);
  const verdicts = useQuery({
    queryKey: ['verdicts', id],
    queryFn: () =>
      bodyOf<{ items: Verdict[] }>(
        api.GET('/api/v1/evaluations/{id}/verdicts', { params: { path: { id } } }),
      ),
  });
  return (
    <Section
      title={t('title')}
      actions={
        <>
          <ButtonLink
            to="/findings"
            search={{ evaluationId: id } as never}
            variant="default"
            leftSection={<Icon name="search" />}
          >
            {t('findings')}
          </ButtonLink>
          <ButtonLink
            to={'/evaluations/$id/triangulation' as never}
            params={{ id } as never}
            variant="default"
            leftSection={<Icon name="columns" />}
          >
            {t('triangulation')}
          </ButtonLink>
        </>
      }
    >
      <Loaded query={verdicts}>
        {({ items }) => (
          <ul className={classes.verdicts}>
            {items.map((each) => (
              <VerdictEntry key={each.programmeId} evaluationId={id} verdict={each} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function VerdictEntry({ evaluationId, verdict }: { evaluationId: string; verdict: Verdict }) {
  const t = useMessages(verdictMessages);
  return (
    <li>
      <div className={classes.verdictHead}>
        <h3>{verdict.programme}</h3>
        {verdict.verdict ? (
          <StatusBadge tone={tones[verdict.verdict]}>{t(`verdict.${verdict.verdict}`)}</StatusBadge>
        ) : (
          <StatusBadge tone="neutral">{t('none')}</StatusBadge>
        )}
        {can(verdict, 'decide') && (
          <ButtonLink
            to={'/evaluations/$id/verdicts/$programmeId' as never}
            params={{ id: evaluationId, programmeId: verdict.programmeId } as never}
            variant="default"
            leftSection={<Icon name="edit" />}
          >
            {t(verdict.verdict ? 'change' : 'decide')}
          </ButtonLink>
        )}
      </div>
      {verdict.reason && <p className={classes.text}>{verdict.reason}</p>}
      {verdict.decidedAt && (
        <p className={classes.hint}>
          {t('by', { name: verdict.decidedBy ?? '', date: formatDate(verdict.decidedAt) })}
        </p>
      )}
      {verdict.findings.length > 0 && (
        <ul>
          {verdict.findings.map((finding) => (
            <li key={finding.id}>
              <Link to={'/findings/$id' as never} params={{ id: finding.id } as never}>
                {finding.title}
              </Link>
              {(finding.stale || finding.status !== 'PUBLISHED') && (
                <>
                  {' '}
                  <StatusBadge tone="warning">{t('unsettled')}</StatusBadge>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
