import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { AsyncSelect, EmptyState, Icon, Page, ProblemAlert, Section } from '../../ui';
import { messages } from './messages';
import { distinct, firstWords, type Hit, piecesOf, type SearchPlace } from './model';
import { evaluationOption, searchEvaluations, searchQuery } from './queries';
import classes from './search.module.css';

/** Everything asked for is in the URL: `?q=&kind=&evaluationId=`. */
export function SearchPage() {
  const t = useMessages(messages);
  const place: SearchPlace = useSearch({ strict: false });
  const q = place.q === undefined ? '' : String(place.q);
  const asked = { ...place, q };
  const results = useInfiniteQuery(searchQuery(asked));
  const hits = distinct(results.data?.pages ?? []);
  const total = results.data?.pages.at(-1)?.total;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('q')}>
        <SearchForm key={q} place={asked} />
      </Section>
      {results.isError && (
        <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
      )}
      {q.trim() === '' && (
        <EmptyState icon="search" title={t('start.title')}>
          {t('start.text')}
        </EmptyState>
      )}
      {q.trim() !== '' && total === 0 && (
        <EmptyState icon="search" title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      )}
      {q.trim() !== '' && total !== undefined && total > 0 && (
        <Section title={t('title')}>
          <p role="status">
            {hits.length < total
              ? t('shown', { shown: hits.length, total })
              : t('total', { total })}
          </p>
          <ol className={classes.hits}>
            {hits.map((hit) => (
              <HitItem key={`${hit.sourceId}-${String(hit.page)}`} hit={hit} />
            ))}
          </ol>
          {results.hasNextPage && (
            <Button
              variant="default"
              loading={results.isFetchingNextPage}
              onClick={() => void results.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
          {!results.hasNextPage && hits.length < total && <p>{t('deepest')}</p>}
        </Section>
      )}
    </Page>
  );
}

function SearchForm({ place }: { place: SearchPlace }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const [q, setQ] = useState(place.q ?? '');
  const { data: evaluation } = useQuery(evaluationOption(place.evaluationId));
  const go = (to: SearchPlace) => {
    const { q: words, kind, evaluationId } = { ...place, q, ...to };
    const search = {
      ...(words && { q: words }),
      ...(kind && { kind }),
      ...(evaluationId && { evaluationId }),
    };
    void navigate({ to: '/search', search: search as never });
  };
  return (
    <form
      role="search"
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        go({});
      }}
    >
      <TextInput
        label={t('q')}
        description={t('help')}
        placeholder={t('placeholder')}
        data-page-search
        type="search"
        maxLength={200}
        value={q}
        onChange={(event) => {
          setQ(event.currentTarget.value);
        }}
      />
      <div className={classes.filters}>
        <NativeSelect
          label={t('kind')}
          value={place.kind ?? ''}
          data={[
            { value: '', label: t('all') },
            { value: 'DOCUMENT', label: t('DOCUMENT') },
            { value: 'TRANSCRIPT', label: t('TRANSCRIPT') },
          ]}
          onChange={(event) => {
            const kind = event.currentTarget.value as 'DOCUMENT' | 'TRANSCRIPT' | '';
            go({ kind: (kind || undefined) as never });
          }}
        />
        <AsyncSelect
          label={t('evaluation')}
          placeholder={t('clear')}
          search={searchEvaluations}
          queryKey={['evaluations', 'options']}
          value={evaluation ?? null}
          onChange={(option) => {
            go({ evaluationId: option?.value as never });
          }}
        />
        <Button type="submit" leftSection={<Icon name="search" />}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}

function HitItem({ hit }: { hit: Hit }) {
  const t = useMessages(messages);
  const isDocument = hit.kind === 'DOCUMENT';
  return (
    <li className={classes.hit}>
      <h3>
        <Link
          to={isDocument ? '/documents/$id' : ('/interviews/$id' as never)}
          params={{ id: hit.sourceId } as never}
          search={(isDocument ? { page: hit.page } : { words: firstWords(hit) }) as never}
        >
          {hit.title}
        </Link>
      </h3>
      <p className={classes.where}>
        {t(hit.kind)}
        {isDocument && `, ${t('page', { page: hit.page })}`} · {hit.evaluationTitle}
      </p>
      <p className={classes.snippet}>
        {piecesOf(hit.snippet, hit.highlights).map((piece, index) =>
          // the pieces of one snippet never change their order
          piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
    </li>
  );
}
