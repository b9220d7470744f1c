import { ActionIcon, NativeSelect } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  type Column,
  EmptyState,
  type Filter,
  Icon,
  Page,
  ProblemAlert,
  ResourceList,
} from '../../ui';
import classes from './coding.module.css';
import { messages } from './messages';
import { addressOf, type Codebook, kinds, type Passage } from './model';
import { choose, codingKeys, codingQueries, fetchPassages } from './queries';

const SHOWN_WORDS = 60;

export function PassageListPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/codebooks/$id/passages' });
  const { data: codebook } = useSuspenseQuery(codingQueries.one(id));
  const columns = useMemo<Column<Passage>[]>(
    () => [
      {
        key: 'text',
        header: t('words'),
        cell: (passage) => (
          <>
            <p className={classes.words}>{passage.text ?? t('withheld')}</p>
            {passage.lost && (
              <p className={classes.meta}>
                <Icon name="alert" size={16} /> {t('lost')}
              </p>
            )}
          </>
        ),
        text: (passage) => passage.text ?? '',
      },
      {
        key: 'kind',
        header: t('kind'),
        cell: (passage) => t(`kind.${passage.kind}`),
        sort: 'kind',
      },
      {
        key: 'source',
        header: t('source'),
        cell: (passage) => (
          <>
            <a href={addressOf(passage)}>{passage.sourceTitle}</a>
            <p className={classes.meta}>{passage.locator}</p>
          </>
        ),
        text: (passage) => `${passage.sourceTitle}, ${passage.locator}`,
        sort: 'source',
      },
      {
        key: 'codes',
        header: t('codes'),
        cell: (passage) => <CodesOf codebook={codebook} passage={passage} />,
        text: (passage) =>
          codebook.codes
            .filter((code) => passage.codes.includes(code.id))
            .map((code) => code.name)
            .join('; '),
      },
    ],
    [t, codebook],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'kind',
        label: t('kind'),
        options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
      },
      {
        key: 'codeId',
        label: t('code'),
        options: codebook.codes.map((code) => ({ value: code.id, label: code.name })),
      },
      {
        key: 'coded',
        label: t('coded'),
        options: (['true', 'false'] as const).map((value) => ({
          value,
          label: t(`coded.${value}`),
        })),
      },
    ],
    [t, codebook],
  );
  return (
    <Page
      title={t('passages')}
      lead={t('passages.lead')}
      breadcrumbs={[
        { label: t('list'), to: '/codebooks' },
        { label: t('codebook'), to: `/codebooks/${id}` },
        { label: t('passages') },
      ]}
      context={{ kind: t('evaluation'), name: codebook.evaluationTitle, to: `/evaluations/${id}` }}
    >
      <ResourceList
        name="passages"
        label={t('passages')}
        queryKey={[...codingKeys.one(id), 'passages']}
        fetchPage={(query, signal) => fetchPassages(id, query, signal)}
        columns={columns}
        filters={filters}
        defaultSort="source"
        rowKey={(passage) => passage.id}
        searchLabel={t('passages.search')}
        empty={
          <EmptyState icon="clipboard" title={t('passages.empty.title')}>
            {t('passages.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}

function CodesOf({ codebook, passage }: { codebook: Codebook; passage: Passage }) {
  const t = useMessages(messages);
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const mayCode = can(codebook, 'code');
  const id = codebook.evaluationId;
  const act = async (what: 'code' | 'uncode', codeId: string) => {
    setProblem(undefined);
    try {
      await choose(what, id, passage, codeId);
    } catch (error) {
      setProblem(error);
    }
    await queries.invalidateQueries({ queryKey: codingKeys.one(id) });
  };
  const given = codebook.codes.filter((code) => passage.codes.includes(code.id));
  const others = codebook.codes.filter((code) => !passage.codes.includes(code.id));
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      {given.length > 0 && (
        <ul className={classes.codes}>
          {given.map((code) => (
            <li key={code.id}>
              {code.name}
              {mayCode && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={24}
                  aria-label={t('code.remove', { code: code.name })}
                  onClick={() => void act('uncode', code.id)}
                >
                  <Icon name="close" size={16} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayCode && others.length > 0 && (
        <NativeSelect
          aria-label={t('code.add', { words: (passage.text ?? '').slice(0, SHOWN_WORDS) })}
          value=""
          data={[
            { value: '', label: t('code.choose') },
            ...others.map((code) => ({
              value: code.id,
              label: `${'\u2003'.repeat(code.depth)}${code.name}`,
            })),
          ]}
          onChange={(event) => void act('code', event.currentTarget.value)}
        />
      )}
    </>
  );
}
