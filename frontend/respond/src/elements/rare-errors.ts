import { dayIn, placesOf, type AnswerErrorCode, type Item } from '@ampera/survey-engine';

import type { Language } from '../lib/messages';
import type { SurveyTexts } from '../lib/survey-messages';
import { rareWords } from './rare-words';

/** What is wrong with an answer to one of them, with the figure that would be right; nothing where no figure helps. */
export function rareError(
  item: Item,
  code: AnswerErrorCode,
  texts: SurveyTexts,
  language: Language,
): string | undefined {
  if (item.type === 'ranking' && (code === 'too_few' || code === 'too_many')) {
    return rareWords[language].rank(placesOf(item));
  }
  if (item.type === 'file' && code === 'too_many') {
    return rareWords[language].fewerFiles(item.maxChoices);
  }
  if (item.type === 'date') {
    if (code === 'date') return rareWords[language].wholeDate;
    if (code === 'below_min' && item.earliest)
      return texts.belowMin(dayIn(item.earliest, language));
    if (code === 'above_max' && item.latest) return texts.aboveMax(dayIn(item.latest, language));
  }
  return undefined;
}
