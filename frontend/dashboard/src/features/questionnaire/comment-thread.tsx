import { isProblem } from '@ampera/api';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useLanguage, useMessages } from '../../lib/i18n';
import { ConfirmButton, DateText, Icon, Loaded, Notice, ProblemAlert, useToast } from '../../ui';
import { CommentForm } from './comment-form';
import { commentMessages } from './comment-messages';
import { nameOf, spotOf, type Thread, type ThreadComment } from './comment-model';
import { PlaceLine } from './comment-place';
import {
  answerThread,
  commentQueries,
  editComment,
  removeComment,
  reopenThread,
  resolveThread,
} from './comment-queries';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

/** One thread with everything that was said, and what the reader may add. */
export function CommentThread({ comments, id }: { comments: Comments; id: string }) {
  const t = useMessages(commentMessages);
  const thread = useQuery(commentQueries.thread(comments.questionnaireId, id));
  if (thread.isError && isProblem(thread.error, 'not-found')) {
    return <Notice tone="info" title={t('thread.gone')} role="status" />;
  }
  return (
    <Loaded query={thread} lines={4}>
      {(data) => <ThreadView comments={comments} thread={data} />}
    </Loaded>
  );
}

function ThreadView({ comments, thread }: { comments: Comments; thread: Thread }) {
  const t = useMessages(commentMessages);
  const toast = useToast();
  const name = nameOf(spotOf(thread), comments.definition, t) ?? thread.wording;
  return (
    <article className={classes.panel} aria-label={t('thread', { name })}>
      <div>
        <PlaceLine comments={comments} thread={thread} />
        <p className={classes.meta}>{t('draftNumber', { number: thread.draftNumber })}</p>
      </div>
      <Settled thread={thread} />
      <ol className={classes.comments}>
        {thread.comments.map((comment, index) => (
          <li key={comment.id}>
            <OneComment comments={comments} thread={thread} comment={comment} number={index + 1} />
          </li>
        ))}
      </ol>
      {can(thread, 'answer') && (
        <CommentForm
          key={thread.id}
          comments={comments}
          name={`answer:${thread.id}`}
          label={t('answer')}
          action={t('answer.send')}
          onSend={async (text) => {
            await comments.changed(await answerThread(thread.id, text));
            toast(t('sent'));
          }}
        />
      )}
      <Settle comments={comments} thread={thread} />
    </article>
  );
}

function Settled({ thread }: { thread: Thread }) {
  const t = useMessages(commentMessages);
  useLanguage(); // the time is written anew when the language changes
  if (!thread.settledBy || !thread.settledAt) return null;
  const said = { name: thread.settledBy, at: formatDateTime(thread.settledAt) };
  return thread.state === 'RESOLVED' ? (
    <Notice tone="good" title={t('resolved.by', said)} />
  ) : (
    <Notice tone="info" title={t('reopened.by', said)} />
  );
}

function Settle({ comments, thread }: { comments: Comments; thread: Thread }) {
  const t = useMessages(commentMessages);
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const act = async (how: (id: string) => Promise<Thread>, done: string) => {
    setRunning(true);
    setProblem(undefined);
    try {
      await comments.changed(await how(thread.id));
      toast(done);
    } catch (error) {
      setProblem(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className={classes.commands}>
        {can(thread, 'resolve') && (
          <Button
            variant="default"
            loading={running}
            leftSection={<Icon name="check" size={18} />}
            onClick={() => void act(resolveThread, t('resolved'))}
          >
            {t('resolve')}
          </Button>
        )}
        {can(thread, 'reopen') && (
          <Button
            variant="default"
            loading={running}
            leftSection={<Icon name="refresh" size={18} />}
            onClick={() => void act(reopenThread, t('reopened'))}
          >
            {t('reopen')}
          </Button>
        )}
      </div>
    </>
  );
}

interface OneCommentProps {
  comments: Comments;
  thread: Thread;
  comment: ThreadComment;
  number: number;
}

function OneComment({ comments, thread, comment, number }: OneCommentProps) {
  const t = useMessages(commentMessages);
  const toast = useToast();
  const name = `edit:${comment.id}`;
  const [editing, setEditing] = useState(comments.unsent(name) !== undefined);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const remove = async () => {
    await removeComment(thread.id, comment.id);
    if (thread.comments.filter((each) => !each.deletedAt).length === 1) comments.showThread(null);
    await comments.reload();
    toast(t('removed'));
  };
  return (
    <>
      <p className={classes.meta}>
        <strong>{comment.author}</strong>
        <DateText value={comment.writtenAt} time />
        {comment.editedAt && !comment.deletedAt && <span>({t('edited')})</span>}
      </p>
      {editing && can(comment, 'edit') ? (
        <CommentForm
          comments={comments}
          name={name}
          label={t('edit.label')}
          action={t('edit.save')}
          initial={comment.text ?? ''}
          takesFocus
          onSend={async (text) => {
            try {
              await comments.changed(await editComment(thread, comment.id, text));
            } catch (problem) {
              // what was said meanwhile is shown, so that saving again is a choice
              if (isProblem(problem, 'stale-version')) await comments.reload();
              throw problem;
            }
            setEditing(false);
            toast(t('saved'));
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      ) : (
        <p className={comment.deletedAt ? classes.takenBack : classes.said}>
          {comment.deletedAt ? t('takenBack') : comment.text}
        </p>
      )}
      {!editing && (
        <div className={classes.commands}>
          {can(comment, 'edit') && (
            <Button
              ref={opener}
              variant="subtle"
              size="compact-sm"
              aria-label={t('edit.at', { number })}
              onClick={() => {
                setEditing(true);
              }}
            >
              {t('edit')}
            </Button>
          )}
          {can(comment, 'remove') && (
            <ConfirmButton
              label={t('remove')}
              title={t('remove.title')}
              onConfirm={remove}
              variant="subtle"
              size="compact-sm"
              danger
            >
              {t('remove.text')}
            </ConfirmButton>
          )}
        </div>
      )}
    </>
  );
}
