import type { Texts } from '@ampera/survey-engine';

import { textIn } from '../lib/format';
import { useReading } from './reading';

/** A text of the questionnaire; marked as Indonesian where it is not translated. */
export function Says({ texts }: { texts: Texts }) {
  const { language } = useReading();
  const { text, lang } = textIn(texts, language);
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>;
}
