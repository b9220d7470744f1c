import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { accessToken, arrive, isSignedIn, renewToken, signIn } from '../auth/session';
import { failureOf } from '../lib/failure';
import { loadTexts, storedLanguage, storeLanguage, textsOf, type Language } from '../lib/messages';
import { orKept } from '../lib/or-kept';
import { COUNTED, currentAddress, ownAddress, usePlace } from '../lib/router';
import { createWire, type Me } from '../lib/wire';
import { openDrafts, type Drafts } from '../store/drafts';
import { forgetTab, ownerHere, rememberOwner } from '../store/here';
import type { Background } from './background';
import { CountedChunk } from './counted-chunk';
import { Demonstration } from './demonstration';
import { SurveyList } from './list';
import { Heading, Link, Notice, useOnline, Visit } from './parts';
import { ServicesContext } from './services';
import { SurveyChunk } from './survey-chunk';

type State =
  | { kind: 'loading' }
  | { kind: 'stranger'; failed?: boolean; leaving?: boolean; again?: boolean }
  | { kind: 'failed' }
  /** `away`: nobody could be asked who this is, or nobody is signed in here; what is on this device opens. */
  | { kind: 'signedIn'; me: Me; drafts: Drafts; away: false | 'unreached' | 'stranger' };

const BESIDE = 300;
const AGAIN = 15_000;

const wire = createWire({
  token: accessToken,
  language: storedLanguage,
  renew: renewToken,
  files: () => import('../store/files'),
});

/** Somebody of whom only the drafts on this device are known. */
function nobodyElse(employeeId: string): Me {
  return { employeeId, name: '', roles: [], unitScope: [], can: [] };
}

export function App() {
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const place = usePlace();
  const texts = textsOf(language);
  const { campaignId } = place.route;
  const inList = place.route.step === COUNTED;
  const inSurvey = (state.kind === 'signedIn' || inList) && campaignId !== undefined;

  useEffect(() => {
    document.documentElement.lang = language;
    if (!inSurvey) document.title = `${texts.title} · Ampera`;
  }, [language, texts, inSurvey]);

  const draftsRef = useRef<Promise<Drafts> | undefined>(undefined);
  const backgroundRef = useRef<Background | undefined>(undefined);
  const [unsent, setUnsent] = useState(0);
  const online = useOnline();
  const away = state.kind === 'signedIn' && state.away;

  const enter = async (drafts: Drafts): Promise<State> => {
    const { signedIn, returnTo } = await arrive();
    const owner = await ownerHere(drafts, signedIn);
    const kept = owner === undefined ? undefined : nobodyElse(owner);
    if (returnTo) window.history.replaceState(null, '', ownAddress(returnTo));
    if (!signedIn) {
      if (navigator.onLine || !kept) return { kind: 'stranger' };
      return { kind: 'signedIn', me: kept, drafts, away: 'stranger' };
    }
    try {
      const me = await orKept(wire.me(), kept);
      if (me.employeeId) rememberOwner(me.employeeId);
      return { kind: 'signedIn', me, drafts, away: me === kept && 'unreached' };
    } catch (error) {
      const ended = failureOf(error).kind === 'sign-in';
      return ended ? { kind: 'stranger', again: true } : { kind: 'failed' };
    }
  };
  const load = async () => {
    setState({ kind: 'loading' });
    draftsRef.current ??= openDrafts();
    try {
      const next = await enter(await draftsRef.current);
      // the address may be another one than when this page was opened
      if (next.kind === 'signedIn') window.dispatchEvent(new PopStateEvent('popstate'));
      setState(next);
    } catch {
      setState({ kind: 'stranger', failed: true });
    }
  };
  useEffect(() => {
    void load();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once
  }, []);
  useEffect(() => {
    // the connection is back: whoever is still signed in goes on as before, on the same screen
    if (!online || !away || !isSignedIn()) return;
    const again = () => {
      wire.me().then(
        (me) => setState((now) => (now.kind === 'signedIn' ? { ...now, me, away: false } : now)),
        () => undefined,
      );
    };
    again();
    const timer = setInterval(again, AGAIN);
    return () => clearInterval(timer);
  }, [online, away]);

  const owner = state.kind === 'signedIn' ? state.me.employeeId : undefined;
  const signedIn = state.kind === 'signedIn' && !state.away;
  const settled = state.kind !== 'loading';
  useEffect(() => {
    if (!settled) return;
    let ended = false;
    // after the page is there
    const timer = setTimeout(() => {
      void Promise.all([import('./background'), draftsRef.current]).then(
        ([{ begin }, drafts]) => {
          if (ended || !drafts) return;
          backgroundRef.current = begin({ wire, drafts, owner, signedIn }, setUnsent);
        },
        () => undefined,
      );
    }, BESIDE);
    return () => {
      ended = true;
      clearTimeout(timer);
      backgroundRef.current?.stop();
    };
  }, [settled, owner, signedIn]);

  const leave = async () => {
    await (await draftsRef.current)?.stash();
    forgetTab();
    await signIn(currentAddress());
  };
  const services = useMemo(
    () =>
      state.kind === 'signedIn'
        ? {
            wire,
            drafts: state.drafts,
            queued: () => backgroundRef.current?.waits(),
            signIn: () => void leave().catch(() => setState({ kind: 'stranger', failed: true })),
            sessionEnded: () => setState({ kind: 'stranger', again: true }),
          }
        : null,

    [state],
  );
  const switchLanguage = () => {
    const other = language === 'id' ? 'en' : 'id';
    storeLanguage(other);
    loadTexts(other).then(
      () => setLanguage(other),
      () => undefined,
    );
  };

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
        {inSurvey ? (
          <Link to={{ step: '' }} class="brand home">
            <span aria-hidden="true">‹&nbsp;</span>
            {texts.title}
          </Link>
        ) : (
          <span class="brand">Ampera</span>
        )}
        <button
          type="button"
          class="quiet"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={switchLanguage}
        >
          {texts.language}
        </button>
      </header>
      {(!online || away) && (
        <p class="away" role="status">
          {online && away === 'stranger' ? texts.signInAgain : texts.offlineBar}{' '}
          {online && away === 'stranger' && services && (
            <button type="button" class="quiet" onClick={services.signIn}>
              {texts.signIn}
            </button>
          )}
        </p>
      )}
      <Demonstration wire={wire} language={language} />
      <main id="content" tabIndex={-1}>
        {inSurvey && inList && <CountedChunk {...{ wire, campaignId, language }} />}
        {!inSurvey && state.kind !== 'signedIn' && <Heading>{texts.title}</Heading>}
        {!inList && state.kind === 'loading' && <p role="status">{texts.loading}</p>}
        {!inList && state.kind === 'failed' && (
          <Notice kind="warning" title={texts.failed} text={texts.failedHint}>
            <button type="button" class="main" onClick={() => void load()}>
              {texts.retry}
            </button>
          </Notice>
        )}
        {!inList && state.kind === 'stranger' && (
          <>
            {state.failed && (
              <Notice kind="warning" title={texts.signInFailed} text={texts.signInFailedHint} />
            )}
            {unsent > 0 && <Notice title={texts.unsent(unsent)} />}
            <p class="lead">{state.again ? texts.signInAgain : texts.welcome}</p>
            {!state.again && <p>{texts.introduction}</p>}
            <button
              type="button"
              class="main"
              disabled={state.leaving}
              onClick={() => {
                setState({ kind: 'stranger', leaving: true });
                leave().catch(() => setState({ kind: 'stranger', failed: true }));
              }}
            >
              {state.leaving ? texts.signingIn : texts.signIn}
            </button>
          </>
        )}
        {!inList && services && state.kind === 'signedIn' && (
          <ServicesContext.Provider value={services}>
            {inSurvey ? (
              <SurveyChunk me={state.me} language={language} place={place} />
            ) : (
              <SurveyList me={state.me} language={language} />
            )}
          </ServicesContext.Provider>
        )}
      </main>
    </Visit.Provider>
  );
}
