import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import {
  DateText,
  EmptyState,
  Icon,
  Notice,
  Placeholder,
  ProblemAlert,
  SidePanel,
  StatusBadge,
  useToast,
} from '../../ui';
import { CommentForm } from './comment-form';
import { commentMessages } from './comment-messages';
import {
  nameOf,
  type Spot,
  spotKey,
  type ThreadListItem,
  type ThreadState,
  wholeDraft,
} from './comment-model';
import { PlaceLine } from './comment-place';
import { beginThread, commentQueries } from './comment-queries';
import { CommentThread } from './comment-thread';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

/** What colleagues say: all of it, what one place is about, or one thread. */
export function CommentPanel({ comments }: { comments: Comments }) {
  const t = useMessages(commentMessages);
  return (
    <SidePanel
      opened={comments.opened}
      onClose={comments.close}
      onClosed={comments.closed}
      title={t('panel')}
      size={480}
    >
      {comments.thread === null ? (
        <ThreadList key={comments.spot ? spotKey(comments.spot) : 'all'} comments={comments} />
      ) : (
        <div className={classes.panel}>
          <div>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<Icon name="back" size={18} />}
              onClick={() => {
                comments.showThread(null);
              }}
            >
              {t('back')}
            </Button>
          </div>
          <CommentThread comments={comments} id={comments.thread} />
        </div>
      )}
    </SidePanel>
  );
}

const filters = ['OPEN', 'RESOLVED', 'ALL'] as const;
type Filter = (typeof filters)[number];

function ThreadList({ comments }: { comments: Comments }) {
  const t = useMessages(commentMessages);
  const toast = useToast();
  const { spot, counts } = comments;
  const [filter, setFilter] = useState<Filter>('OPEN');
  const state: ThreadState | null = filter === 'ALL' ? null : filter;
  const about = spot ?? wholeDraft;
  const name = nameOf(about, comments.definition, t);
  const { open = 0, resolved = 0 } = counts ?? {};
  // of the whole draft; those of one place are what the list shows
  const totals = { OPEN: open, RESOLVED: resolved, ALL: open + resolved };
  return (
    <div className={classes.panel}>
      {counts !== undefined && !comments.mayComment && <Notice tone="info" title={t('readOnly')} />}
      {comments.mayComment && name !== null && (
        <CommentForm
          comments={comments}
          name={`begin:${spotKey(about)}`}
          label={t('begin', { name })}
          help={t('begin.help')}
          action={t('send')}
          takesFocus={spot !== null}
          ready={comments.ready}
          onSend={async (text) => {
            await comments.changed(await beginThread(comments.questionnaireId, about, text));
            setFilter('OPEN');
            toast(t('sent'));
          }}
        />
      )}
      <div className={classes.filters}>
        <NativeSelect
          label={t('show')}
          value={filter}
          data={filters.map((value) => ({
            value,
            label: t(`show.${value}`, { count: totals[value] }),
          }))}
          onChange={(event) => {
            setFilter(event.currentTarget.value as Filter);
          }}
        />
        {spot && (
          <Button
            variant="default"
            rightSection={<Icon name="close" size={16} />}
            onClick={comments.everywhere}
          >
            {t('everywhere')}
          </Button>
        )}
      </div>
      {spot && name !== null && <p className={classes.meta}>{t('only', { name })}</p>}
      <Threads comments={comments} state={state} spot={spot} hasAny={totals.ALL > 0} />
    </div>
  );
}

interface ThreadsProps {
  comments: Comments;
  state: ThreadState | null;
  spot: Spot | null;
  hasAny: boolean;
}

function Threads({ comments, state, spot, hasAny }: ThreadsProps) {
  const t = useMessages(commentMessages);
  const pages = useInfiniteQuery(commentQueries.list(comments.questionnaireId, { state, spot }));
  const threads = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {pages.isError && <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Placeholder lines={4} />}
      {pages.isSuccess && threads.length === 0 && (
        <EmptyState icon="comment" title={hasAny ? t('empty.filtered') : t('empty.title')}>
          {!hasAny && t('empty.text')}
        </EmptyState>
      )}
      {threads.length > 0 && (
        <ul className={classes.threads} aria-label={t('threads')}>
          {threads.map((thread) => (
            <li key={thread.id}>
              <ThreadEntry comments={comments} thread={thread} />
            </li>
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

const SHOWN = 80;

function ThreadEntry({ comments, thread }: { comments: Comments; thread: ThreadListItem }) {
  const t = useMessages(commentMessages);
  const text = thread.text ?? t('takenBack');
  const begun = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return (
    <>
      <PlaceLine comments={comments} thread={thread} />
      <p className={thread.text == null ? classes.takenBack : classes.said}>{text}</p>
      <p className={classes.meta}>
        <strong>{thread.author}</strong>
        <DateText value={thread.createdAt} time />
        <span>{t('count', { count: thread.commentCount })}</span>
        <StatusBadge tone={thread.state === 'OPEN' ? 'warning' : 'good'}>
          {t(`state.${thread.state}`)}
        </StatusBadge>
      </p>
      <div className={classes.commands}>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('open.at', { author: thread.author, text: begun })}
          onClick={() => {
            comments.showThread(thread.id);
          }}
        >
          {t('open')}
        </Button>
      </div>
    </>
  );
}
