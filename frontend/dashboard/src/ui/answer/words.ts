import type { Language } from '../../lib/i18n';

type Texts = { id: string; en?: string | null | undefined };

export type Words = (texts: Texts | string | null | undefined) => string;

/** Reads texts in one language; Indonesian stands in where the other is missing. */
export function wordsIn(language: Language): Words {
  return (texts) => {
    if (texts == null) return '';
    if (typeof texts === 'string') return texts;
    return (language === 'en' ? texts.en : undefined) ?? texts.id;
  };
}
