import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';

export type Language = 'id' | 'en';

const STORAGE_KEY = 'ampera.language';

/** English has exactly the keys of Indonesian, and may add `<key>_one` where it needs a singular. */
type English<Id> = Record<keyof Id, string> & Partial<Record<`${keyof Id & string}_one`, string>>;

export interface Messages<Key extends string> {
  namespace: string;
  /** Only there to carry the type of the keys. */
  readonly keys?: Key;
}

export type TextValues = Record<string, string | number | undefined>;

export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

const i18n = i18next.createInstance();

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id'; // storage may be forbidden; Indonesian is the default anyway
  }
}

void i18n.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'id',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
});

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'id';
}

export async function changeLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // without storage the choice lasts for this visit
  }
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

/** Registers the texts of one feature; called once, in its `messages.ts`. */
export function defineMessages<Id extends Record<string, string>>(
  namespace: string,
  texts: { id: Id; en: English<Id> },
): Messages<keyof Id & string> {
  i18n.addResourceBundle('id', namespace, texts.id, true, true);
  i18n.addResourceBundle('en', namespace, texts.en, true, true);
  return { namespace };
}

/** The texts of a feature in a component: `const t = useMessages(messages); t('list.title')`. */
export function useMessages<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const { t } = useTranslation(messages.namespace, { i18n });
  // our keys are typed by our own messages; i18next's types know nothing of them
  return useCallback(
    (key: Key, values?: TextValues) =>
      (t as (key: string, values: object) => string)(key, values ?? {}),
    [t],
  );
}

/** The same outside of components (schemas, models): read when it is shown, not when the module loads. */
export function textOf<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const translate = i18n.t.bind(i18n) as (key: string, values: object) => string;
  return (key, values) => translate(key, { ns: messages.namespace, ...values });
}

export function useLanguage(): Language {
  const { i18n: instance } = useTranslation(undefined, { i18n });
  return instance.language === 'en' ? 'en' : 'id';
}

export { i18n };
