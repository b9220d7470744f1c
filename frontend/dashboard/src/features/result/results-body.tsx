import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { formatDate, formatDateTime, formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DescriptionList, EmptyState, Notice, ProblemAlert, Section } from '../../ui';
import { BesideSection } from './beside-section';
import { Glance } from './glance';
import { SectionResults } from './item-results';
import { JoinedVersions } from './joined-versions';
import { lateMessages } from './late-messages';
import { messages } from './messages';
import { paperMessages } from './paper-messages';
import {
  type Cut,
  firstFigures,
  movesSeldom,
  type ResponseRate,
  type Results,
  waitsForClosing,
  withFilesOnly,
} from './model';
import { resultQueries } from './queries';
import { RateSection } from './rate-section';
import classes from './result.module.css';
import { asksSatisfaction, SatisfactionSection } from './satisfaction-section';

export interface ResultsBodyProps {
  id: string;
  cuts: readonly Cut[];
  cut: Cut | undefined;
}

/** Everything below the head: the choice of a cut, who answered, and the figures. */
export function ResultsBody({ id, cuts, cut }: ResultsBodyProps) {
  const results = useQuery(resultQueries.results(id, cut));
  const rate = useQuery(resultQueries.rate(id, cut));
  const failed = results.isError ? results : rate.isError ? rate : undefined;
  return (
    <>
      {cuts.length > 0 && <CutChoice id={id} cuts={cuts} cut={cut} />}
      {failed && (
        <div className={classes.notice}>
          <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />
        </div>
      )}
      {(results.isPending || rate.isPending) && !failed && <Skeleton />}
      {results.data && rate.data && <Figures results={results.data} rate={rate.data} cut={cut} />}
    </>
  );
}

function Figures({
  results,
  rate,
  cut,
}: {
  results: Results;
  rate: ResponseRate;
  cut: Cut | undefined;
}) {
  const isEarly = movesSeldom(rate);
  const isTooEarly = isEarly && results.groups[0]?.hidden === true;
  return (
    <>
      {!isTooEarly && hidesSomething(results) && <WhyHidden results={results} />}
      {cut && rate.groups.length > 0 && <RateSection rate={rate} />}
      {isTooEarly && <TooEarly rate={rate} />}
      {cut === 'RATER_ROLE' && !isEarly && <BesideSection id={rate.campaignId} />}
      {!isTooEarly && asksSatisfaction(results) && (
        <SatisfactionSection id={rate.campaignId} cut={isEarly ? undefined : cut} />
      )}
      <Glance results={results} />
      {(isTooEarly ? withFilesOnly(results.sections) : results.sections).map((section) => (
        <SectionResults key={section.code} results={results} section={section} />
      ))}
      <JoinedVersions results={results} />
      {!isTooEarly && <Recipe results={results} mode={rate.mode} />}
    </>
  );
}

function TooEarly({ rate }: { rate: ResponseRate }) {
  const t = useMessages(messages);
  const late = useMessages(lateMessages);
  const answered = formatNumber(rate.answered ?? 0);
  if (waitsForClosing(rate.invited, rate.minimumGroup)) {
    return (
      <EmptyState icon="lock" title={late('title')}>
        <p>{late('text', { answered, date: formatDate(rate.closesAt) })}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="lock" title={t('provisional.few.title')}>
      <p>{t('provisional.few.text', { answered, first: firstFigures(rate.minimumGroup) })}</p>
    </EmptyState>
  );
}

function CutChoice({ id, cuts, cut }: ResultsBodyProps) {
  const t = useMessages(messages);
  return (
    <nav className={classes.cuts} aria-label={t('cut.label')}>
      {[undefined, ...cuts].map((one) => (
        <Link
          key={one ?? 'all'}
          to="/campaigns/$id/results"
          params={{ id }}
          search={one ? ({ cut: one } as never) : ({} as never)}
          aria-current={one === cut ? 'page' : undefined}
          data-chosen={one === cut}
          resetScroll={false}
          activeProps={{}}
        >
          {t(one ? `cut.${one}` : 'cut.all')}
        </Link>
      ))}
    </nav>
  );
}

function hidesSomething(results: Results): boolean {
  return (
    results.groups.some((group) => group.hidden) ||
    results.sections.some((section) =>
      section.items.some((item) =>
        item.lines.some((line) => line.figures.some((figure) => figure.hidden)),
      ),
    )
  );
}

function WhyHidden({ results }: { results: Results }) {
  const t = useMessages(messages);
  return (
    <div className={classes.notice}>
      <Notice tone="info" title={t('hidden.title')}>
        <p>{t('hidden.why', { minimum: results.minimumGroup })}</p>
        <p>{t('hidden.why.same')}</p>
      </Notice>
    </div>
  );
}

function Recipe({ results, mode }: { results: Results; mode: ResponseRate['mode'] }) {
  const t = useMessages(messages);
  const paper = useMessages(paperMessages);
  const { recipe } = results;
  return (
    <Section title={t('recipe')}>
      <DescriptionList
        items={[
          [t('page.readAt'), formatDateTime(recipe.readAt)],
          ...(recipe.onPaper
            ? ([[paper('recipe'), paper('recipe.text', { count: recipe.onPaper })]] as const)
            : []),
          [t('recipe.fingerprint'), <code key="f">{recipe.fingerprint}</code>],
          [t('recipe.questionnaire'), <code key="q">{recipe.questionnaireSha256}</code>],
        ]}
      />
      <p className={classes.subtitle}>
        {t(mode === 'PUBLIC' ? 'recipe.text.expected' : 'recipe.text')}
      </p>
    </Section>
  );
}

function Skeleton() {
  return (
    <div className={classes.skeleton} aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
