import type { Definition } from '@ampera/survey-engine';

import { currentLanguage } from '../../lib/i18n';

/** `Indonesia, Inggris, Jawa`; the code itself where the browser knows no name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(code) ?? code;
}

export function languagesOf(definition: Definition): string[] {
  return [...definition.languages, ...Object.keys(definition.translations ?? {})];
}
