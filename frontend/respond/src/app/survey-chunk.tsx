import { useEffect, useState } from 'preact/hooks';

import { textsOf, type Language } from '../lib/messages';
import type { Place } from '../lib/router';
import type { Me } from '../lib/wire';
import { Notice } from './parts';

interface SurveyProps {
  me: Me;
  language: Language;
  place: Place;
}
type Screen = (props: SurveyProps) => preact.VNode | null;

/** The screens of answering come when the first survey is opened: the list stays light. */
export function SurveyChunk(props: SurveyProps) {
  const texts = textsOf(props.language);
  const [screen, setScreen] = useState<{ Survey?: Screen; failed?: boolean }>({});
  const load = () => {
    setScreen({});
    import('./survey/survey').then(
      ({ Survey }) => setScreen({ Survey }),
      () => setScreen({ failed: true }),
    );
  };
  useEffect(load, []);
  if (screen.failed) {
    return (
      <Notice kind="warning" title={texts.failed} text={texts.failedHint}>
        <button type="button" class="main" onClick={load}>
          {texts.retry}
        </button>
      </Notice>
    );
  }
  return screen.Survey ? <screen.Survey {...props} /> : <p role="status">{texts.loading}</p>;
}
