import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';

import { formatDate, formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  EmptyState,
  Icon,
  KeyFigures,
  Notice,
  Page,
  StatusBadge,
  type Tone,
} from '../../ui';
import { interimMessages } from './interim-messages';
import { lateMessages } from './late-messages';
import { messages } from './messages';
import { paperMessages } from './paper-messages';
import {
  cutOf,
  firstFigures,
  invitedWord,
  type Interim,
  movesSeldom,
  type ResponseRate,
  waitsForClosing,
} from './model';
import { resultQueries } from './queries';
import classes from './result.module.css';
import { ResultsBody } from './results-body';
import { ResultsExport } from './results-export';

const tones: Record<ResponseRate['status'], Tone> = {
  DRAFT: 'neutral',
  PUBLISHED: 'accent',
  OPEN: 'primary',
  CLOSED: 'neutral',
  RELEASED: 'good',
  CANCELLED: 'danger',
};

/** Results of a campaign; `?cut=UNIT` breaks them down. */
export function ResultsPage() {
  const t = useMessages(messages);
  const i = useMessages(interimMessages);
  const { id } = useParams({ from: '/campaigns/$id/results' });
  const search: { cut?: string } = useSearch({ strict: false });
  const { data: head } = useSuspenseQuery(resultQueries.rate(id, undefined));
  const cut = cutOf(search.cut, head.cuts);
  return (
    <Page
      title={t('page.title', { title: head.title })}
      badge={<StatusBadge tone={tones[head.status]}>{t(`status.${head.status}`)}</StatusBadge>}
      breadcrumbs={[
        { label: t('campaigns'), to: '/campaigns' },
        { label: head.title, to: `/campaigns/${id}` },
        { label: t('page.crumb') },
      ]}
      context={{
        kind: t('evaluation'),
        name: head.evaluationTitle,
        to: `/evaluations/${head.evaluationId}`,
      }}
      actions={
        head.resultsAvailable && (
          <>
            <ButtonLink
              to="/explorer"
              search={{ campaigns: id } as never}
              variant="default"
              leftSection={<Icon name="chart" size={18} />}
            >
              {t('explore')}
            </ButtonLink>
            <ResultsExport id={id} cut={cut} rows={!head.provisional && !head.interim?.shown} />
          </>
        )
      }
    >
      <HeadFigures head={head} />
      {head.interim?.shown && (
        <InterimNotice interim={head.interim} settled={head.status === 'RELEASED'} />
      )}
      {head.provisional && head.resultsAvailable && !head.interim && (
        <div className={classes.notice}>
          <Notice tone="info" title={t('provisional.title')}>
            <p>{t('provisional.text')}</p>
            {movesSeldom(head) && <MovesSeldom head={head} />}
          </Notice>
        </div>
      )}
      {head.resultsAvailable ? (
        <ResultsBody id={id} cuts={head.cuts} cut={cut} />
      ) : (
        <EmptyState icon="lock" title={t('unavailable.title')}>
          <p>
            {t(`unavailable.${head.mode}`, {
              date: formatDate(head.mode === 'ANONYMOUS' ? head.closesAt : head.opensAt),
            })}
          </p>
          {head.interim?.nextOn && (
            <p>{i('interim.first', { day: formatDate(head.interim.nextOn) })}</p>
          )}
        </EmptyState>
      )}
    </Page>
  );
}

function MovesSeldom({ head }: { head: ResponseRate }) {
  const t = useMessages(messages);
  const late = useMessages(lateMessages);
  const values = { first: firstFigures(head.minimumGroup), date: formatDate(head.closesAt) };
  const isLate = waitsForClosing(head.invited, head.minimumGroup);
  return <p>{isLate ? late('named', values) : t('provisional.named', values)}</p>;
}

function InterimNotice({ interim, settled }: { interim: Interim; settled: boolean }) {
  const i = useMessages(interimMessages);
  const day = interim.releasedOn ? formatDate(interim.releasedOn) : '';
  return (
    <div className={classes.notice}>
      <Notice tone="info" title={i('interim.title', { number: interim.number, day })}>
        <p>{i('interim.text', { answers: formatNumber(interim.answers) })}</p>
        {interim.nextOn && <p>{i('interim.next', { day: formatDate(interim.nextOn) })}</p>}
        {settled && <p>{i('interim.stands')}</p>}
      </Notice>
    </div>
  );
}

function HeadFigures({ head }: { head: ResponseRate }) {
  const t = useMessages(messages);
  const onPaperText = useMessages(paperMessages);
  const { answered, onPaper, invited, band } = head;
  const invitedFigure = { label: t(invitedWord(head.mode)), value: formatNumber(invited) };
  if (answered == null) {
    return (
      <KeyFigures
        figures={[
          invitedFigure,
          {
            label: t('page.rate'),
            value: band ? t('band.text', { from: band.from, to: band.to }) : t('band.none'),
            note: band && t('band.note', { day: formatDate(band.day) }),
          },
        ]}
      />
    );
  }
  return (
    <KeyFigures
      figures={[
        invitedFigure,
        {
          label: t('page.answered'),
          value: formatNumber(answered),
          ...(onPaper ? { note: onPaperText('count', { count: onPaper }) } : {}),
        },
        {
          label: t('page.rate'),
          value: invited > 0 ? formatPercent(answered / invited) : '–',
          note: `${formatNumber(answered)}/${formatNumber(invited)}`,
        },
      ]}
    />
  );
}
