import { fromBase64Url, toBase64Url } from '@ampera/survey-engine';
import { readCode, splitWords, suggestions, wordsOf } from '@ampera/survey-engine/resume-code';
import { useEffect, useRef, useState } from 'preact/hooks';

import { useReading } from '../../elements/reading';
import { go, goBack } from '../../lib/router';
import { resume } from '../../store/sending';
import { Heading, Notice } from '../parts';
import { useServices } from '../services';
import type { CodeProps } from './step-props';
import { FailureNotice } from './failure-notice';
import { useAttempt } from './use-attempt';

type Squares = boolean[][];

/** Twelve words, once, with what they are for and what they are not. */
export function ShowCode({ draft, at }: CodeProps) {
  const { code: texts } = useReading().texts;
  const [words, setWords] = useState<string[]>([]);
  const [copied, setCopied] = useState(false);
  const code = draft.record?.code ?? '';
  const step = draft.record && draft.record.step !== 'mulai' ? draft.record.step : '1';
  useEffect(() => {
    void wordsOf(fromBase64Url(code)).then(setWords);
  }, [code]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words.join(' '));
      setCopied(true);
    } catch {
      // no clipboard: the words are marked, to be copied by hand
      const list = document.querySelector('.words');
      if (list) window.getSelection()?.selectAllChildren(list);
    }
  };
  const proceed = async () => {
    await draft.change((now) => ({ ...now, codeSeen: true }));
    go(at(step), { replace: true });
  };
  return (
    <article class="code-step">
      <Heading>{texts.title}</Heading>
      <p>{texts.lead}</p>
      <ol class="words" aria-label={texts.words} translate={false}>
        {words.map((word, place) => (
          <li key={place}>{word} </li>
        ))}
      </ol>
      <p class="copy">
        <button type="button" class="second" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <span role="status">{copied ? texts.copied : ''}</span>
      </p>
      <Qr text={words.join(' ')} />
      <ul class="limits">
        {texts.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <button type="button" class="main" onClick={() => void proceed()}>
        {texts.noted}
      </button>
      <button type="button" class="quiet" onClick={() => void proceed()}>
        {texts.unnoted}
      </button>
    </article>
  );
}

function Qr({ text }: { text: string }) {
  const { code: texts } = useReading().texts;
  const [squares, setSquares] = useState<Squares | 'failed' | null>(null);
  const toggle = () => {
    if (squares !== null) {
      setSquares(null);
      return;
    }
    import('./qr').then(
      ({ squaresOf }) => setSquares(squaresOf(text)),
      () => setSquares('failed'),
    );
  };
  const shown = squares !== null && squares !== 'failed' ? squares : null;
  const path = shown
    ?.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <div class="qr">
      <button type="button" class="second" aria-expanded={shown !== null} onClick={toggle}>
        {shown ? texts.hideQr : texts.showQr}
      </button>
      {squares === 'failed' && <p role="alert">{texts.qrFailed}</p>}
      {shown && (
        <>
          <svg viewBox={`0 0 ${shown.length} ${shown.length}`} role="img" aria-label={texts.qr}>
            <path d={path} />
          </svg>
          <p class="help">{texts.qr}</p>
        </>
      )}
    </div>
  );
}

/** Where the code of another device is typed, or pasted as a whole. */
export function EnterCode({ survey, draft, at, promised }: CodeProps) {
  const { texts: surveyTexts } = useReading();
  const texts = surveyTexts.code;
  const { wire } = useServices();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const words = splitWords(text);
  const typing = /[a-z]$/i.test(text) ? (words[words.length - 1] ?? '') : '';
  const offered = suggestions(typing).filter((word) => word !== typing);

  const entering = useAttempt(async () => {
    setFault('');
    const read = await readCode(text);
    if (read.fault) {
      setFault(texts.fault(read.fault));
      field.current?.focus();
      return;
    }
    const sender = { wire, campaignId: survey.item.campaignId };
    const resumed = await resume(sender, promised.stratum, toBase64Url(read.code));
    await draft.change((now) => ({
      ...resumed(now),
      pin: promised.pin,
      step: now.step === 'mulai' ? '1' : now.step,
      savedAt: now.savedAt || Date.now(),
    }));
    go(at(draft.record?.step ?? '1'), { replace: true });
  });
  const complete = (word: string) => {
    setText(`${text.slice(0, text.length - typing.length)}${word} `);
    field.current?.focus();
  };
  const { failure } = entering;
  return (
    <form
      class="code-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        entering.start();
      }}
    >
      <Heading>{texts.enterTitle}</Heading>
      <div class={fault ? 'question invalid' : 'question'}>
        <label for="code">{texts.words}</label>
        <p class="help" id="code-hint">
          {texts.enterHint}
        </p>
        <textarea
          id="code"
          ref={field}
          rows={4}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="code-hint code-count code-fault"
          aria-invalid={fault !== ''}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFault('');
          }}
        />
        {offered.length > 0 && (
          <div class="offered" role="group" aria-label={texts.suggestions}>
            {offered.map((word) => (
              <button type="button" key={word} class="second" onClick={() => complete(word)}>
                {word}
              </button>
            ))}
          </div>
        )}
        <p class="help" id="code-count" role="status">
          {texts.count(words.length)}
        </p>
        <p class="error" id="code-fault" role="alert">
          {fault}
        </p>
      </div>
      {failure?.kind === 'ballot-elsewhere' && (
        <Notice kind="warning" insistent title={texts.refused} text={texts.refusedHint} />
      )}
      {failure && failure.kind !== 'ballot-elsewhere' && (
        <FailureNotice failure={failure} onRetry={entering.start} alone />
      )}
      <button type="submit" class="main" aria-disabled={entering.busy}>
        {entering.busy ? texts.checking : texts.enter}
      </button>
      <button type="button" class="quiet" onClick={() => goBack(at('mulai'))}>
        {surveyTexts.back}
      </button>
    </form>
  );
}
