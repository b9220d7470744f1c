import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { accessToken, currentUser, signIn, signOut } from '../auth/session';
import { isStaff, loadMe, type Me } from '../lib/me';
import { storedLanguage, storeLanguage, textsOf, type Language } from '../lib/messages';

type State =
  | { kind: 'loading' }
  | { kind: 'stranger'; failed: boolean; leaving: boolean }
  | { kind: 'failed' }
  | { kind: 'signedIn'; me: Me };

export function App() {
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const texts = textsOf(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.title} · Ampera`;
  }, [language, texts]);

  const load = async () => {
    setState({ kind: 'loading' });
    let user;
    try {
      user = await currentUser();
    } catch {
      setState({ kind: 'stranger', failed: true, leaving: false });
      return;
    }
    if (!user) {
      setState({ kind: 'stranger', failed: false, leaving: false });
      return;
    }
    try {
      setState({ kind: 'signedIn', me: await loadMe(accessToken, storedLanguage) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  useEffect(() => {
    void load();
  }, []);

  const leave = () => {
    setState({ kind: 'stranger', failed: false, leaving: true });
    signIn().catch(() => setState({ kind: 'stranger', failed: true, leaving: false }));
  };
  const switchLanguage = () => {
    const other = language === 'id' ? 'en' : 'id';
    storeLanguage(other);
    setLanguage(other);
  };

  return (
    <>
      <a class="skip" href="#content">
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
      <main id="content" tabIndex={-1}>
        <h1>{texts.title}</h1>
        {state.kind === 'loading' && <p role="status">{texts.loading}</p>}
        {state.kind === 'failed' && (
          <Notice title={texts.failed} text={texts.failedHint}>
            <button type="button" class="main" onClick={() => void load()}>
              {texts.retry}
            </button>
          </Notice>
        )}
        {state.kind === 'stranger' && (
          <>
            {state.failed && <Notice title={texts.signInFailed} text={texts.signInFailedHint} />}
            <p class="lead">{texts.welcome}</p>
            <p>{texts.introduction}</p>
            <button type="button" class="main" disabled={state.leaving} onClick={leave}>
              {state.leaving ? texts.signingIn : texts.signIn}
            </button>
          </>
        )}
        {state.kind === 'signedIn' && <Surveys me={state.me} language={language} />}
      </main>
    </>
  );
}

function Surveys({ me, language }: { me: Me; language: Language }) {
  const texts = textsOf(language);
  return (
    <>
      <p class="who">
        {texts.signedInAs} <strong>{me.name}</strong> <span class="nip">{me.maskedNip}</span>
      </p>
      {me.employeeId ? (
        <Notice title={texts.none} text={texts.noneHint} />
      ) : (
        <Notice title={texts.none} text={texts.notOnRoster} />
      )}
      {isStaff(me) && (
        <p>
          <a href="/">{texts.staff}</a>
        </p>
      )}
      <button type="button" class="quiet" onClick={() => void signOut()}>
        {texts.signOut}
      </button>
    </>
  );
}

function Notice({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
