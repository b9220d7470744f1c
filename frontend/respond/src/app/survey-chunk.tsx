import type { Language } from '../lib/messages';
import type { Place } from '../lib/router';
import type { Me } from '../lib/wire';
import { Lazy } from './lazy';

interface SurveyProps {
  me: Me;
  language: Language;
  place: Place;
}

const load = () => import('./survey/survey').then(({ Survey }) => Survey);

/** The screens of answering come when the first survey is opened: the list stays light. */
export function SurveyChunk(props: SurveyProps) {
  return <Lazy language={props.language} load={load} props={props} />;
}
