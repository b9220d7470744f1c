import { useEffect, useRef, useState } from 'preact/hooks';

import { submissionOf, validate } from '@ampera/survey-engine';

import { useReading } from '../../elements/reading';
import { clock } from '../../lib/format';
import { go, goBack } from '../../lib/router';
import { sendNow, takeBallot } from '../../store/sending';
import { Heading, Notice } from '../parts';
import { useServices } from '../services';
import { Actions } from './actions';
import { FailureNotice } from './failure-notice';
import type { Promised } from './load';
import type { StepProps } from './step-props';
import { useAttempt } from './use-attempt';

const WITHIN = 60 * 60 * 1000;

/** A moment within the hour, from the same source of chance as the ballot. */
function randomDelay(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.ceil((drawn / 2 ** 32) * WITHIN);
}

/** Two steps that nobody should be able to put together: the ballot under the name, the answers without it. */
export function SendStep(props: StepProps & { promised: Promised }) {
  const { survey, draft, at, onRefused, promised } = props;
  const { item, definition } = survey;
  const { wire, drafts, queued } = useServices();
  const { texts, language } = useReading();
  const [later, setLater] = useState(false);
  const [waiting, setWaiting] = useState<{ due: number; until: number } | null>(null);
  const sender = { wire, drafts, key: draft.key, campaignId: item.campaignId };
  const complete = validate(definition, submissionOf(definition, draft.answers)).length === 0;

  useEffect(() => {
    if (!complete) go(at('periksa'), { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address does not matter
  }, [complete]);

  const sending = useAttempt(async () => {
    setWaiting(null);
    await draft.sync?.rest();
    try {
      await sendNow(sender, definition, { stratum: promised.stratum });
    } finally {
      await draft.load();
      if (draft.record?.queued) queued();
    }
    go(at('selesai'), { replace: true });
  });
  const preparing = useAttempt(async () => {
    await draft.settle();
    await takeBallot(sender, promised.stratum);
    await draft.load();
    const now = Date.now();
    setWaiting({ due: now + randomDelay(), until: now + WITHIN });
  });
  useWaiting(waiting?.due ?? null, sending.start);

  const { failure } = sending;
  useEffect(() => {
    if (failure?.kind !== 'answers') return;
    onRefused(failure.errors);
    go(at('periksa'));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per failure
  }, [failure]);

  const busy = sending.busy || preparing.busy;
  const failed = later ? (preparing.failure ?? failure) : failure;
  const start = later && !failure ? preparing.start : sending.start;
  return (
    <div class="send">
      <Heading>{texts.sendTitle}</Heading>
      <p>{texts.sendHow}</p>
      {draft.record?.replacing && <p>{texts.replacing}</p>}
      {waiting ? (
        <Notice title={texts.waiting(clock(waiting.until, language))} text={texts.waitingHint}>
          <button type="button" class="second" onClick={() => setWaiting(null)}>
            {texts.cancelWaiting}
          </button>
        </Notice>
      ) : (
        <fieldset class="question" disabled={busy} role="radiogroup">
          <legend>{texts.when}</legend>
          <div class="options">
            <Choice
              label={texts.now}
              hint={texts.nowHint}
              checked={!later}
              onChoose={() => setLater(false)}
            />
            <Choice
              label={texts.later}
              hint={texts.laterHint}
              checked={later}
              onChoose={() => setLater(true)}
            />
          </div>
        </fieldset>
      )}
      {failed && failed.kind !== 'answers' && (
        <FailureNotice
          failure={failed}
          closesAt={promised.manifest.closesAt}
          onRetry={start}
          alone
          codeAt={at('lanjutkan')}
        />
      )}
      <Actions draft={draft}>
        {!waiting && (
          <button type="button" class="second" onClick={() => goBack(at('periksa'))}>
            {texts.previous}
          </button>
        )}
        <button
          type="button"
          class="main"
          aria-disabled={busy}
          onClick={waiting ? sending.start : start}
        >
          {preparing.busy ? texts.preparing : ''}
          {sending.busy ? texts.sending : ''}
          {!busy && (waiting ? texts.sendNow : texts.send)}
        </button>
      </Actions>
    </div>
  );
}

function Choice(props: { label: string; hint: string; checked: boolean; onChoose: () => void }) {
  return (
    <label class="option">
      <input type="radio" name="when" checked={props.checked} onChange={props.onChoose} />
      <span>
        {props.label}
        <span class="help">{props.hint}</span>
      </span>
    </label>
  );
}

/** Phones slow down the timers of pages in the background, so coming back looks at the clock, too. */
function useWaiting(due: number | null, then: () => void): void {
  const latestRef = useRef(then);
  useEffect(() => {
    latestRef.current = then;
  });
  useEffect(() => {
    if (due === null) return;
    const look = () => {
      if (Date.now() >= due) latestRef.current();
    };
    const timer = setInterval(look, 1000);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('beforeunload', warn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('beforeunload', warn);
    };
  }, [due]);
}
