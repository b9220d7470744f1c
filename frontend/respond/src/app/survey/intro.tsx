import { itemsOf, progressOf as answeredOf } from '@ampera/survey-engine';
import { useState } from 'preact/hooks';

import { rareKinds } from '../../elements/rare-kinds';
import { useReading } from '../../elements/reading';
import { Says } from '../../elements/says';
import { dateTime } from '../../lib/format';
import { go } from '../../lib/router';
import { hasAnswers, isElsewhere } from '../../store/record';
import { newResumeCode } from '../../store/sending';
import { Confirmed, Heading, Link, Notice } from '../parts';
import type { StepProps } from './step-props';

/** What is asked, how long it takes, who sees what, and what happens with it; then what is not promised. */
export function Intro({ survey, draft, at }: StepProps) {
  const { texts, language } = useReading();
  const { item, definition, promised } = survey;
  const [shared, setShared] = useState(false);
  const { total } = answeredOf(itemsOf(definition), {});
  const branches = [...definition.sections, ...itemsOf(definition)].some((one) => one.visibleWhen);
  const closes = dateTime(promised?.manifest.closesAt ?? item.closesAt, language);
  const { record } = draft;
  const isOpen = item.status === 'OPEN';
  const isAnswered = item.state === 'ANSWERED';
  const step = record && record.step !== 'mulai' ? record.step : '1';
  const elsewhere = isElsewhere(item, record);

  const begin = async () => {
    if (shared) await draft.keepOffDevice();
    await draft.change((now) => ({
      ...now,
      ...(promised && !now.ballot && !now.code ? { code: newResumeCode() } : {}),
      step,
      savedAt: now.savedAt || Date.now(),
      ...(promised ? { pin: promised.pin } : {}),
    }));
    go(at(draft.record?.code && !draft.record.codeSeen ? 'kode' : step));
  };
  const discard = async () => {
    await draft.discard();
    go({ step: '' });
  };

  return (
    <article class="intro">
      <Heading>{item.title}</Heading>
      {rareKinds()?.further(definition)}
      {item.introduction && <p>{item.introduction}</p>}
      {definition.introduction && (
        <p>
          <Says texts={definition.introduction} />
        </p>
      )}
      {record?.replacing && <Notice title={texts.change} text={texts.replacing} />}
      {record?.ballot?.stage === 'signed' && record.ballot.withdrawn && (
        <Notice title={texts.withdraw} text={texts.withdrawn} />
      )}
      <ul class="promise">
        {item.subjectName && (
          <li>{texts.namedAbout(item.raterRole !== 'SELF' && item.subjectName)}</li>
        )}
        <li>{texts.asks(definition.sections.length, total, branches)}</li>
        <li>{texts.takes(definition.minutes ?? item.minutes ?? null, closes)}</li>
        <li>
          {promised
            ? texts.anonymousWho(promised.manifest.minimumGroup, promised.manifest.minimumVerbatim)
            : texts.namedWho}
        </li>
        <li>
          {promised
            ? (promised.manifest.interim?.[language] ?? texts.anonymousWhat)
            : texts.namedWhat}
        </li>
      </ul>
      {promised && (
        <>
          <h2>{texts.limitsTitle}</h2>
          <ul class="limits">
            {texts.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <p>
            {texts.checked} <Link to={at('rincian')}>{texts.details}</Link>
          </p>
        </>
      )}
      {isOpen && !record && !elsewhere && (
        <label class="option shared">
          <input
            type="checkbox"
            checked={shared}
            aria-describedby="shared-hint"
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <span>
            {texts.shared}
            <span class="help" id="shared-hint">
              {texts.sharedHint}
            </span>
          </span>
        </label>
      )}
      {isOpen && elsewhere && (
        <Notice title={texts.failures['ballot-elsewhere'].title} text={texts.elsewhereHint} />
      )}
      {isOpen && !isAnswered && !elsewhere && (
        <button type="button" class="main" onClick={() => void begin()}>
          {record ? texts.proceed : texts.begin}
        </button>
      )}
      {isOpen && promised && (!record || elsewhere) && (
        <Link to={at('lanjutkan')} class={elsewhere ? 'button main' : 'button second'}>
          {texts.haveCode}
        </Link>
      )}
      {(!isOpen || isAnswered) && <ClosedNotice survey={survey} />}
      {hasAnswers(record) && (
        <Confirmed
          label={texts.discard}
          ask={texts.discardAsk(item.title)}
          yes={texts.discardYes}
          no={texts.no}
          onYes={() => void discard()}
        />
      )}
    </article>
  );
}

function ClosedNotice({ survey: { item } }: Pick<StepProps, 'survey'>) {
  const { texts, language } = useReading();
  if (item.status === 'UPCOMING') {
    return <Notice title={texts.upcoming(dateTime(item.opensAt, language))} />;
  }
  const { title, text } = texts.failures[item.state === 'ANSWERED' ? 'answered-before' : 'closed'];
  const closed =
    item.state === 'ANSWERED' ? text : texts.closedOn(dateTime(item.closesAt, language));
  return <Notice title={title} text={closed} />;
}
