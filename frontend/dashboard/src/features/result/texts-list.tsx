import { useInfiniteQuery } from '@tanstack/react-query';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Notice, ProblemAlert } from '../../ui';
import { messages } from './messages';
import { hiddenText, type ItemResult, type Results } from './model';
import { MorePages, OnRequest } from './on-request';
import { resultQueries } from './queries';
import classes from './result.module.css';

/** Written answers: how many, and on request the texts themselves. */
export function TextsList({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(messages);
  const all = item.lines[0]?.figures[0];
  if (!all) return null;
  const n = all.n ?? 0;
  return (
    <>
      <OnRequest
        message={
          all.hidden
            ? hiddenText(all, results.minimumGroup)
            : t('text.count', { n: formatNumber(n) })
        }
        note={t('text.note', { minimum: results.minimumVerbatim })}
        show={t('text.show')}
        offered={n >= results.minimumVerbatim}
      >
        <Texts id={results.recipe.campaignId} item={item.code} />
      </OnRequest>
      {!all.hidden && n < results.minimumVerbatim && <TooFew minimum={results.minimumVerbatim} />}
    </>
  );
}

function TooFew({ minimum }: { minimum: number }) {
  const t = useMessages(messages);
  return (
    <Notice tone="info" title={t('text.few.title')}>
      <p>{t('text.few.text', { minimum })}</p>
    </Notice>
  );
}

function Texts({ id, item }: { id: string; item: string }) {
  const t = useMessages(messages);
  const query = useInfiniteQuery(resultQueries.verbatim(id, item));
  if (query.isError) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const pages = query.data?.pages ?? [];
  const texts = pages.flatMap((page) => page.items);
  const [first] = pages;
  if (first?.hidden) return <TooFew minimum={first.minimumVerbatim} />;
  return (
    <>
      <ul className={classes.texts}>
        {/* the same words may have been written twice */}
        {texts.map((text, at) => (
          <li key={`${at}:${text}`}>{text}</li>
        ))}
      </ul>
      <MorePages
        shown={
          first &&
          t('text.shown', { shown: formatNumber(texts.length), total: formatNumber(first.total) })
        }
        more={t('text.more')}
        query={query}
      />
    </>
  );
}
