import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { formatNumber } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
import { Icon, ProblemAlert } from '../../ui';
import { fileMessages } from './file-messages';
import { lateMessages } from './late-messages';
import {
  type AnswerFile,
  type Figure,
  firstFigures,
  hiddenText,
  type ItemResult,
  type Results,
  waitsForClosing,
} from './model';
import { MorePages, OnRequest } from './on-request';
import { downloadAnswerFile, resultQueries } from './queries';
import classes from './result.module.css';

/** Photos and files: how many gave some, and on request the list, for the team. */
export function FilesList({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(fileMessages);
  const all = item.lines[0]?.figures[0];
  if (!all) return null;
  const n = all.n ?? 0;
  return (
    <OnRequest
      message={all.hidden ? whyHidden(results, all) : t('count', { n: formatNumber(n), count: n })}
      note={t('note')}
      show={t('show')}
      offered={all.hidden || n > 0}
    >
      <Files id={results.recipe.campaignId} item={item.code} />
    </OnRequest>
  );
}

/** While a survey is open, all together have to be more before they count. */
function whyHidden(results: Results, all: Figure): string {
  const { provisional, groups, minimumGroup, recipe } = results;
  if (!provisional || !groups[0]?.hidden) return hiddenText(all, minimumGroup);
  return waitsForClosing(recipe.invited, minimumGroup)
    ? textOf(lateMessages)('files')
    : textOf(fileMessages)('count.early', { first: firstFigures(minimumGroup) });
}

function Files({ id, item }: { id: string; item: string }) {
  const t = useMessages(fileMessages);
  const query = useInfiniteQuery(resultQueries.files(id, item));
  if (query.isError) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  const pages = query.data?.pages ?? [];
  const files = pages.flatMap((page) => page.items);
  const [first] = pages;
  return (
    <>
      <ul className={classes.texts} aria-label={t('list')}>
        {files.map((file, at) => (
          <li key={file.id}>
            <FileLine
              campaignId={id}
              file={file}
              name={t('name', { kind: t(`kind.${file.kind}`), number: formatNumber(at + 1) })}
            />
          </li>
        ))}
      </ul>
      <MorePages
        shown={
          first &&
          t('shown', { shown: formatNumber(files.length), total: formatNumber(first.total) })
        }
        more={t('more')}
        query={query}
      />
    </>
  );
}

function FileLine({
  campaignId,
  file,
  name,
}: {
  campaignId: string;
  file: AnswerFile;
  name: string;
}) {
  const t = useMessages(fileMessages);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const download = async () => {
    setRunning(true);
    setProblem(undefined);
    try {
      await downloadAnswerFile(campaignId, file);
    } catch (error) {
      setProblem(error);
    } finally {
      setRunning(false);
    }
  };
  const size = Math.max(1, Math.round(file.bytes / 1000));
  return (
    <>
      {name}, {t('size', { size: formatNumber(size) })}{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="download" size={16} />}
        loading={running}
        aria-label={t('download.of', { name })}
        onClick={() => void download()}
      >
        {t('download')}
      </Button>
      {problem !== undefined && <ProblemAlert error={problem} />}
    </>
  );
}
