// Texts in further languages while the draft is edited. In the document they stand under names that rest on codes; here
// under names that rest on the keys of the editor, so that a changed code takes its translations along, and what is
// removed loses them.
import type { Draft } from './draft';

export type Translations = Record<string, Record<string, string>>;

/** Of every text: its name by keys, and its name by codes. */
function names(draft: Draft): [byKey: string, byCode: string][] {
  const found: [string, string][] = ['title', 'introduction', 'closing'].map((name) => [
    name,
    name,
  ]);
  const add = (key: string, code: string, ...members: string[]) => {
    for (const member of members) found.push([`${key}${member}`, `${code}${member}`]);
  };
  for (const section of draft.sections) {
    add(section.key, `section.${section.code}`, '.title', '.description');
    for (const item of section.items) {
      const code = `item.${item.code}`;
      add(item.key, code, '.text', '.help', '.unit', '.pair.first', '.pair.second', '.picture');
      for (const option of item.options) add(option.key, `${code}.option.${option.code}`, '');
      for (const row of item.rows) add(row.key, `${code}.row.${row.code}`, '', '.opposite');
      item.checks.forEach((check, at) => {
        add(check.key, `${code}.check.${String(at + 1)}`, '');
      });
    }
  }
  return found;
}

function renamed(translations: Translations, pairs: readonly [from: string, to: string][]) {
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [
      language,
      Object.fromEntries(
        pairs.flatMap(([from, to]) => {
          const text = texts[from];
          return text === undefined ? [] : [[to, text]];
        }),
      ),
    ]),
  );
}

export function translationsByKey(stored: Translations | null | undefined, draft: Draft) {
  const pairs = names(draft).map(([key, code]) => [code, key] as [string, string]);
  return renamed(stored ?? {}, pairs);
}

/** As they are saved; absent without any. */
export function translationsByCode(draft: Draft): { translations?: Translations } {
  if (Object.keys(draft.translations).length === 0) return {};
  return { translations: renamed(draft.translations, names(draft)) };
}
