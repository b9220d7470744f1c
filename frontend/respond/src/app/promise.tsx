import { useState } from 'preact/hooks';

import type { CountedTexts } from '../lib/counted-messages';
import { compare, grouped, type Logged } from '../lib/manifest-log';
import type { Language } from '../lib/messages';
import { Notice } from './parts';

interface Props {
  sha256: string;
  logged: Logged | 'broken' | null;
  texts: CountedTexts;
  language: Language;
}

/** What was promised, to be compared with a place that the operator does not serve: paper, or somebody's copy of the log. */
export function Promised({ sha256, logged, texts, language }: Props) {
  // a link from paper brings it along; it stays on the device
  const [given, setGiven] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const outcome = compare(given, sha256);
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{texts.promise}</h2>
      <p>{texts.promiseLead}</p>
      <p class="help">
        {texts.manifest}: <code class="code">{grouped(sha256)}</code>
      </p>
      <label for="promise-field">{texts.promiseField}</label>
      <textarea
        id="promise-field"
        rows={2}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="promise-outcome"
        value={given}
        onInput={(event) => setGiven(event.currentTarget.value)}
      />
      <div id="promise-outcome" role="status">
        {given.trim() !== '' && outcome === 'short' && <p class="help">{texts.promiseShort}</p>}
        {outcome === 'same' && <p class="found">✓ {texts.promiseSame}</p>}
        {outcome === 'other' && (
          <Notice kind="warning" title={texts.promiseOther} text={texts.promiseOtherHint} />
        )}
      </div>
      <Entry logged={logged} sha256={sha256} texts={texts} language={language} />
    </section>
  );
}

function Entry({ logged, sha256, texts, language }: Props) {
  const log = <a href="/api/v1/public/manifests">{texts.log}</a>;
  if (logged === 'broken' || (logged && logged.sha256 !== sha256)) {
    return (
      <Notice kind="warning" title={texts.logBroken} text={texts.promiseOtherHint}>
        <p>{log}</p>
      </Notice>
    );
  }
  if (!logged) {
    return (
      <Notice kind="warning" title={texts.logMissing}>
        <p>{log}</p>
      </Notice>
    );
  }
  const day = new Date(`${logged.day}T00:00:00Z`).toLocaleDateString(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <p>
      {texts.logLine(logged.line, day)} {log}
    </p>
  );
}
