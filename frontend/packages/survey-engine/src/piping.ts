import { given, type Asking } from './conditions';
import { answerKeys, type Definition, type Item, type Texts } from './definition';
import { isUnanswered } from './unanswered';

const PLACE = /\{([a-z][a-z0-9_]{0,39}(?:\.[A-Za-z0-9_-]{1,30}){0,2})\}/g;

/** The keys whose answers a text repeats, in its order. */
export function pipedKeys(text: string): string[] {
  return Array.from(text.matchAll(PLACE), ([, key = '']) => key);
}

/** How an answer is put into words; `undefined` where there is none. */
export type Wording = (key: string, language: 'id' | 'en') => string | undefined;

/** A text with answers in place of `{key}`; what no item has stays as it is. */
export function piped(texts: Texts, wording: Wording): Texts {
  const put = (text: string, language: 'id' | 'en') =>
    text.replace(PLACE, (place, key: string) => wording(key, language) ?? place);
  if (!`${texts.id}${texts.en ?? ''}`.includes('{')) return texts;
  return {
    ...texts,
    id: put(texts.id, 'id'),
    ...(texts.en != null && { en: put(texts.en, 'en') }),
  };
}

/** The definition with every text of its sections and items piped. */
export function pipedThrough(definition: Definition, wording: Wording): Definition {
  const each = <T extends Texts | null | undefined>(texts: T): T =>
    (texts ? piped(texts, wording) : texts) as T;
  const item = (one: Item): Item => ({
    ...one,
    text: each(one.text),
    ...(one.help && { help: each(one.help) }),
    ...(one.checks && {
      checks: one.checks.map((check) => ({ ...check, message: each(check.message) })),
    }),
    ...('rows' in one && { rows: one.rows.map((row) => ({ ...row, text: each(row.text) })) }),
  });
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      title: each(section.title),
      ...(section.description && { description: each(section.description) }),
      items: section.items.map(item),
    })),
  };
}

const localeOf = (language: 'id' | 'en') => (language === 'id' ? 'id-ID' : 'en-GB');

/** 30 Juni 2025, whatever the clock of the phone says. */
export function dayIn(day: string, language: 'id' | 'en'): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Answers in words: labels, numbers and days as they are written; a gap where there is no answer. */
export function wordingOf(definition: Definition, { answers, items }: Asking): Wording {
  const known = new Map(
    definition.sections.flatMap((section) =>
      section.items.flatMap((item) => answerKeys(item).map((key) => [key, item] as const)),
    ),
  );
  return (key, language) => {
    const item = known.get(key);
    if (!item) return undefined;
    const value = given(answers, key);
    if (!items.has(key) || isUnanswered(item, value)) return '…';
    return inWords(item, value, language);
  };
}

function inWords(item: Item, value: unknown, language: 'id' | 'en'): string {
  if ('options' in item) {
    const labels = (Array.isArray(value) ? value : [value]).map((code) => {
      const label = item.options.find((option) => option.code === code)?.label;
      return (language === 'en' ? label?.en : undefined) ?? label?.id ?? '…';
    });
    return labels.join(', ');
  }
  if (typeof value === 'number') {
    return value.toLocaleString(localeOf(language), { maximumFractionDigits: 20 });
  }
  if (item.type === 'date' && typeof value === 'string') return dayIn(value, language);
  return typeof value === 'string' ? value.trim() : '…';
}
