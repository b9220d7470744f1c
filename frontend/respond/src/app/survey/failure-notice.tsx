import type { ComponentChildren } from 'preact';

import { useReading } from '../../elements/reading';
import { isPassing, type Failure } from '../../lib/failure';
import { dateTime } from '../../lib/format';
import type { Route } from '../../lib/router';
import { Link, Notice } from '../parts';
import { useServices } from '../services';

interface Props {
  failure: Failure;
  closesAt?: string;
  onRetry: () => void;
  /** It is tried again by itself when the connection is back. */
  alone?: boolean;
  /** Where the code of another device can be typed. */
  codeAt?: Route;
  children?: ComponentChildren;
}

/** What happened, that nothing is lost, and what to do. */
export function FailureNotice({ failure, closesAt, onRetry, alone, codeAt, children }: Props) {
  const { texts, language } = useReading();
  const { signIn } = useServices();
  if (failure.kind === 'answers') {
    return (
      <Notice kind="warning" insistent title={texts.refusedAnswers} text={texts.refusedAnswersHint}>
        {children}
      </Notice>
    );
  }
  const { title, text } = texts.failures[failure.kind];
  const closed = failure.kind === 'closed' && closesAt;
  const leads = failure.kind === 'ballot-elsewhere' || failure.kind === 'answered-before';
  return (
    <Notice
      kind="warning"
      insistent
      title={title}
      text={closed ? texts.closedOn(dateTime(closesAt, language)) : text}
    >
      {alone && failure.kind === 'offline' && <p>{texts.resendsAlone}</p>}
      {(isPassing(failure) || failure.kind === 'ballot-forged') && (
        <button type="button" class="second" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
      {failure.kind === 'sign-in' && (
        <button type="button" class="main" onClick={signIn}>
          {texts.signIn}
        </button>
      )}
      {failure.kind === 'ballot-elsewhere' && codeAt && (
        <Link to={codeAt} class="button main">
          {texts.haveCode}
        </Link>
      )}
      {(leads || failure.kind === 'not-invited') && (
        <Link to={{ step: '' }} class="button second">
          {texts.toList}
        </Link>
      )}
      {children}
    </Notice>
  );
}
