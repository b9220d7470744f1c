import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { begin, type Background } from '../app/background';
import { Demonstration } from '../app/demonstration';
import { Heading, Notice, useOnline, Visit } from '../app/parts';
import { ServicesContext } from '../app/services';
import { SurveyChunk } from '../app/survey-chunk';
import { failureOf } from '../lib/failure';
import { dateTime } from '../lib/format';
import { storedLanguage, storeLanguage, textsOf, type Language } from '../lib/messages';
import { go, routeOf, usePlace } from '../lib/router';
import type { Me } from '../lib/wire';
import { openDrafts, type Drafts } from '../store/drafts';
import { progressOf, recordKey } from '../store/record';
import { againFrom } from './device';
import { createPublicWire, type PublicSurvey } from './wire';
import { loadPublicTexts, publicTexts } from './words';

/** Whose answers these are on this device: nobody's by name. */
const OWNER = 'umum';
const NOBODY: Me = { employeeId: OWNER, name: '', roles: [], unitScope: [], can: [] };

type State =
  | { kind: 'loading' }
  | { kind: 'gone' }
  | { kind: 'failed' }
  /** Without a connection `survey` is unknown, and what is on this device opens. */
  | { kind: 'ready'; drafts: Drafts; survey?: PublicSurvey; answered: string | undefined };

const openCampaign = () => routeOf(window.location.pathname).campaignId ?? '';

export function PublicApp() {
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const place = usePlace();
  const { campaignId, invitationId: point } = place.route;
  const online = useOnline();
  const texts = textsOf(language);
  const own = publicTexts(language);
  const [wire] = useState(() => createPublicWire(storedLanguage, openCampaign));
  const draftsRef = useRef<Promise<Drafts> | undefined>(undefined);
  const backgroundRef = useRef<Background | undefined>(undefined);

  useEffect(() => {
    document.documentElement.lang = language;
    if (!campaignId) document.title = `${own.title} · Ampera`;
  }, [language, own, campaignId]);

  const load = async () => {
    setState({ kind: 'loading' });
    draftsRef.current ??= openDrafts();
    const drafts = await draftsRef.current;
    backgroundRef.current ??= begin(
      { wire, drafts, owner: OWNER, signedIn: true },
      () => undefined,
    );
    if (!campaignId) return;
    const key = recordKey(OWNER, campaignId, point);
    const again = againFrom(campaignId);
    const kept = await drafts.get(key);
    const isSent = progressOf(kept) === 'sent';
    // its time is over: this phone begins anew
    if (isSent && !again) await drafts.update(key, () => undefined);
    const answered = isSent ? undefined : again;
    try {
      const survey = await wire.survey(campaignId);
      setState({ kind: 'ready', drafts, survey, answered });
      if (point && survey.status === 'OPEN' && !again) wire.prepare(campaignId, point);
    } catch (error) {
      if (failureOf(error).kind === 'not-invited') setState({ kind: 'gone' });
      else if (kept) setState({ kind: 'ready', drafts, answered });
      else setState({ kind: 'failed' });
    }
  };
  useEffect(() => {
    void load();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another survey or point is another load
  }, [campaignId, point]);

  useEffect(() => () => backgroundRef.current?.stop(), []);

  const services = useMemo(
    () =>
      state.kind === 'ready'
        ? {
            wire,
            drafts: state.drafts,
            queued: () => backgroundRef.current?.waits(),
            signIn: () => undefined,
            sessionEnded: () => undefined,
          }
        : null,
    [state, wire],
  );
  const switchLanguage = () => {
    const other = language === 'id' ? 'en' : 'id';
    storeLanguage(other);
    loadPublicTexts(other).then(
      () => setLanguage(other),
      () => undefined,
    );
  };
  const survey = state.kind === 'ready' ? state.survey : undefined;
  const points = survey?.points ?? [];
  const known = !survey || points.some(({ code }) => code === point);
  const open = (code: string, replace = false) => {
    if (campaignId) go({ campaignId, invitationId: code, step: 'mulai' }, { replace });
  };
  useEffect(() => {
    const [only] = points;
    if (survey && !known && only && points.length === 1) open(only.code, true);
  });

  return (
    <Visit.Provider value={place}>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header>
        <span class="brand">Ampera</span>
        <button
          type="button"
          class="quiet"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={switchLanguage}
        >
          {texts.language}
        </button>
      </header>
      {!online && (
        <p class="away" role="status">
          {texts.offlineBar}
        </p>
      )}
      <Demonstration wire={wire} language={language} />
      <main id="content" tabIndex={-1}>
        {!campaignId && (
          <>
            <Heading>{own.scan}</Heading>
            <p class="lead">{own.scanHint}</p>
          </>
        )}
        {campaignId && state.kind === 'loading' && <p role="status">{texts.loading}</p>}
        {campaignId && (state.kind === 'gone' || state.kind === 'failed') && (
          <>
            <Heading>{own.title}</Heading>
            <Notice
              kind="warning"
              title={state.kind === 'gone' ? own.gone : own.failed}
              text={state.kind === 'gone' ? own.goneHint : own.failedHint}
            >
              {state.kind === 'failed' && (
                <button type="button" class="main" onClick={() => void load()}>
                  {texts.retry}
                </button>
              )}
            </Notice>
          </>
        )}
        {campaignId && survey && !known && (
          <>
            <Heading>{survey.title}</Heading>
            <h2>{own.choose}</h2>
            <div class="options">
              {points.map(({ code, name }) => (
                <button key={code} type="button" class="second" onClick={() => open(code)}>
                  {name}
                </button>
              ))}
            </div>
          </>
        )}
        {campaignId && known && services && state.kind === 'ready' && (
          <ServicesContext.Provider value={services}>
            {state.answered ? (
              <>
                <Heading>{survey?.title ?? own.title}</Heading>
                <Notice
                  title={own.answeredTitle}
                  text={own.again(dateTime(state.answered, language))}
                />
              </>
            ) : (
              <SurveyChunk me={NOBODY} language={language} place={place} />
            )}
          </ServicesContext.Provider>
        )}
      </main>
    </Visit.Provider>
  );
}
