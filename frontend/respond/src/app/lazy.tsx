import { useEffect, useState } from 'preact/hooks';

import { textsOf, type Language } from '../lib/messages';
import { Notice } from './parts';

interface LazyProps<P> {
  language: Language;
  load: () => Promise<(props: P) => preact.VNode | null>;
  props: P;
}

/** A screen that is fetched when it is needed; if it does not arrive, it is asked for again. */
export function Lazy<P extends object>({ language, load, props }: LazyProps<P>) {
  const texts = textsOf(language);
  const [state, setState] = useState<{
    Screen?: (props: P) => preact.VNode | null;
    failed?: boolean;
  }>({});
  const fetch = () => {
    setState({});
    load().then(
      (Screen) => setState({ Screen }),
      () => setState({ failed: true }),
    );
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once per screen
  useEffect(fetch, []);
  if (state.failed) {
    return (
      <Notice kind="warning" title={texts.failed} text={texts.failedHint}>
        <button type="button" class="main" onClick={fetch}>
          {texts.retry}
        </button>
      </Notice>
    );
  }
  return state.Screen ? <state.Screen {...props} /> : <p role="status">{texts.loading}</p>;
}
