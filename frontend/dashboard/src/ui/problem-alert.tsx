import { ProblemError } from '@ampera/api';
import { Button } from '@mantine/core';

import { type Translate, useMessages } from '../lib/i18n';
import { messages } from './messages';
import { Notice } from './notice';

type ErrorKey = `error.${'fallback' | 'unreachable' | 'http'}.${'title' | 'detail'}`;

export interface ProblemText {
  title: string;
  detail: string | undefined;
  traceId: string | undefined;
}

/** What to tell about an error. The server's own sentences come first; they are in the reader's language. */
export function problemText(error: unknown, t: Translate<ErrorKey>): ProblemText {
  if (!(error instanceof ProblemError)) {
    return {
      title: t('error.fallback.title'),
      detail: t('error.fallback.detail'),
      traceId: undefined,
    };
  }
  const { problem, status } = error;
  if (problem.title) {
    return { title: problem.title, detail: problem.detail, traceId: problem.traceId };
  }
  const kind = status === 0 ? 'unreachable' : 'http';
  return {
    title: t(`error.${kind}.title`),
    detail: t(`error.${kind}.detail`),
    traceId: problem.traceId,
  };
}

export interface ProblemAlertProps {
  error: unknown;
  /** Shows "try again". */
  onRetry?: (() => void) | undefined;
}

/** An error in the place where it happened: what, what is lost, what to do. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const t = useMessages(messages);
  const { title, detail, traceId } = problemText(error, t);
  const general =
    error instanceof ProblemError ? error.errors.filter((field) => field.detail !== detail) : [];
  return (
    <Notice tone="danger" title={title} role="alert">
      {detail && <p>{detail}</p>}
      {general.length > 0 && (
        <ul>
          {general.map((field) => (
            <li key={field.pointer + field.code}>{field.detail}</li>
          ))}
        </ul>
      )}
      {traceId && (
        <p>
          <small>{t('error.trace', { id: traceId })}</small>
        </p>
      )}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Notice>
  );
}
