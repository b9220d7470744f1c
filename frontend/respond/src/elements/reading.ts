import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Language } from '../lib/messages';
import { surveyTexts, type SurveyTexts } from '../lib/survey-messages';

/** How the respondent reads: the language of the page and of the questionnaire. */
export const ReadingLanguage = createContext<Language>('id');

export function useReading(): { language: Language; texts: SurveyTexts } {
  const language = useContext(ReadingLanguage);
  return { language, texts: surveyTexts(language) };
}
