import { useEffect, useMemo, useState } from 'preact/hooks';

import { accessToken, arrive, renewToken, signIn } from '../auth/session';
import { failureOf } from '../lib/failure';
import { storedLanguage, storeLanguage, textsOf, type Language } from '../lib/messages';
import { COUNTED, currentAddress, ownAddress, usePlace } from '../lib/router';
import { createWire, type Me } from '../lib/wire';
import { openDrafts, type Drafts } from '../store/drafts';
import { CountedChunk } from './counted-chunk';
import { Demonstration } from './demonstration';
import { SurveyList } from './list';
import { Heading, Link, Notice, Visit } from './parts';
import { ServicesContext } from './services';
import { SurveyChunk } from './survey-chunk';

type State =
  | { kind: 'loading' }
  | { kind: 'stranger'; failed?: boolean; leaving?: boolean; again?: boolean }
  | { kind: 'failed' }
  | { kind: 'signedIn'; me: Me; drafts: Drafts };

const wire = createWire({ token: accessToken, language: storedLanguage, renew: renewToken });

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

  const load = async () => {
    setState({ kind: 'loading' });
    try {
      const { signedIn, returnTo } = await arrive();
      if (returnTo) window.history.replaceState(null, '', ownAddress(returnTo));
      if (!signedIn) {
        setState({ kind: 'stranger' });
        return;
      }
    } catch {
      setState({ kind: 'stranger', failed: true });
      return;
    }
    try {
      const [me, drafts] = await Promise.all([wire.me(), openDrafts()]);
      // the address may be another one than when this page was opened
      window.dispatchEvent(new PopStateEvent('popstate'));
      setState({ kind: 'signedIn', me, drafts });
    } catch (error) {
      const ended = failureOf(error).kind === 'sign-in';
      setState(ended ? { kind: 'stranger', again: true } : { kind: 'failed' });
    }
  };
  useEffect(() => {
    void load();
  }, []);

  const leave = async () => {
    const drafts = state.kind === 'signedIn' ? state.drafts : null;
    await drafts?.stash();
    await signIn(currentAddress());
  };
  const services = useMemo(
    () =>
      state.kind === 'signedIn'
        ? {
            wire,
            drafts: state.drafts,
            signIn: () => void leave().catch(() => setState({ kind: 'stranger', failed: true })),
            sessionEnded: () => setState({ kind: 'stranger', again: true }),
          }
        : null,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- leave depends on the state alone
    [state],
  );
  const switchLanguage = () => {
    const other = language === 'id' ? 'en' : 'id';
    storeLanguage(other);
    setLanguage(other);
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
