import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, Notice, ProblemAlert } from '../../ui';
import { messages } from './messages';
import { hiddenText, type ItemResult, type Results } from './model';
import { resultQueries } from './queries';
import classes from './result.module.css';

/** Written answers: how many, and on request the texts themselves. */
export function TextsList({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(messages);
  const [opened, setOpened] = useState(false);
  const all = item.lines[0]?.figures[0];
  if (!all) return null;
  return (
    <div>
      <p className={classes.message}>
        {all.hidden
          ? hiddenText(all, results.minimumGroup)
          : t('text.count', { n: formatNumber(all.n ?? 0) })}
      </p>
      <p className={classes.subtitle}>{t('text.note', { minimum: results.minimumVerbatim })}</p>
      {!opened && (all.n ?? 0) >= results.minimumVerbatim && (
        <Button
          variant="default"
          leftSection={<Icon name="eye" size={18} />}
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('text.show')}
        </Button>
      )}
      {!all.hidden && (all.n ?? 0) < results.minimumVerbatim && (
        <TooFew minimum={results.minimumVerbatim} />
      )}
      {opened && <Texts id={results.recipe.campaignId} item={item.code} />}
    </div>
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
      {first && (
        <p className={classes.subtitle} role="status">
          {t('text.shown', { shown: formatNumber(texts.length), total: formatNumber(first.total) })}
        </p>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('text.more')}
        </Button>
      )}
    </>
  );
}
