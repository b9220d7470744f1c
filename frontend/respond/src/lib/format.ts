import type { Texts } from '@ampera/survey-engine';

import type { Language } from './messages';

// Palembang's time, wherever the phone is: a closing time must mean the same to everybody.
const ZONE = { timeZone: 'Asia/Jakarta' } as const;
const localeOf = (language: Language) => (language === 'id' ? 'id-ID' : 'en-GB');

export function dateTime(when: string | number, language: Language): string {
  const date = new Date(when);
  const day = date.toLocaleDateString(localeOf(language), {
    ...ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day}, ${clock(date.getTime(), language)} WIB`;
}

export function clock(when: number, language: Language): string {
  return new Date(when).toLocaleTimeString(localeOf(language), {
    ...ZONE,
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** "dalam 3 hari", "in 5 hours": whole units, never more than is left. */
export function remaining(until: string, now: number, language: Language): string {
  const minutes = Math.max(1, Math.floor((Date.parse(until) - now) / 60_000));
  const format = new Intl.RelativeTimeFormat(localeOf(language));
  if (minutes < 60) return format.format(minutes, 'minute');
  if (minutes < 48 * 60) return format.format(Math.floor(minutes / 60), 'hour');
  return format.format(Math.floor(minutes / 1440), 'day');
}

export function decimal(value: number, language: Language): string {
  return value.toLocaleString(localeOf(language), { maximumFractionDigits: 20 });
}

/**
 * Reads a number as it is written in the language: the mark of decimals is a comma in Indonesian and a point in
 * English. The other mark parts thousands if it stands where thousands are, and is taken for decimals otherwise.
 */
export function parseNumber(text: string, language: Language): number | null {
  const compact = text.replaceAll(/\s/g, '');
  const [mark, thousands] = language === 'id' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction, ...rest] = compact.split(mark);
  const grouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(whole);
  let plain = grouped ? whole.replaceAll(thousands, '') : whole;
  if (fraction !== undefined) plain += `.${fraction}`;
  else if (!grouped) plain = plain.replace(thousands, '.');
  return rest.length === 0 && /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A text in the language that is read, or in another one with the mark that says so. */
export function textIn(
  { id, en, lang }: Texts,
  language: Language,
): { text: string; lang?: string | undefined } {
  return language === 'en' && en
    ? { text: en }
    : { text: id, lang: lang ?? (language === 'en' ? 'id' : undefined) };
}
