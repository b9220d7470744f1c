// Codes name items in conditions and texts; who changes a code means the same item as before.
import { type Condition, pipedKeys } from '@ampera/survey-engine';

import { mapped } from './conditions';
import { type Both, type Draft, type DraftItem, itemsOf } from './draft';
import { type Change, editItem } from './draft-changes';

/** A new code of an item, of one of its options or rows, in everything that names it. */
export function editNamed(key: string, patch: Partial<DraftItem>): Change {
  return (draft) => {
    const before = itemsOf(draft).find((item) => item.key === key);
    const changed = editItem(key, patch)(draft);
    const after = itemsOf(changed).find((item) => item.key === key);
    if (!before || !after) return changed;
    // while two items have one code nobody can tell which of them is meant
    const taken = itemsOf(draft).some(
      (item) => item.key !== key && (item.code === before.code || item.code === after.code),
    );
    return taken ? changed : followed(changed, renamings(before, after));
  };
}

interface Renamings {
  keys: ReadonlyMap<string, string>;
  option: (key: string, code: string) => string;
}

function renamings(before: DraftItem, after: DraftItem): Renamings | null {
  const codes = (parts: readonly { key: string; code: string }[]) =>
    new Map(parts.map((part) => [part.key, part.code]));
  const rows = codes(after.rows);
  const options = codes(after.options);
  const matrix = before.type === 'likert-matrix';
  const ends = before.pair ? before.pair.kind.split('-').map((side) => `.${side}`) : [''];
  const pairs = matrix
    ? before.rows.flatMap((row) =>
        ends.map((end) => [
          `${before.code}.${row.code}${end}`,
          `${after.code}.${rows.get(row.key) ?? row.code}${end}`,
        ]),
      )
    : [[before.code, after.code]];
  const keys = new Map(pairs.map(([from = '', to = '']) => [from, to]));
  const choices = new Map(
    before.options.map((one) => [one.code, options.get(one.key) ?? one.code]),
  );
  const same = [...keys, ...choices].every(([from, to]) => from === to);
  if (same) return null;
  return { keys, option: (key, code) => (keys.has(key) ? (choices.get(code) ?? code) : code) };
}

function followed(draft: Draft, renamed: Renamings | null): Draft {
  if (!renamed) return draft;
  const { keys, option } = renamed;
  const key = (one: string) => keys.get(one) ?? one;
  const condition = <C extends Condition | null>(one: C): C =>
    (one ? mapped(one, key, option) : one) as C;
  const text = ({ id, en }: Both): Both => ({ id: repiped(id, key), en: repiped(en, key) });
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      title: text(section.title),
      description: text(section.description),
      visibleWhen: condition(section.visibleWhen),
      items: section.items.map((item) => ({
        ...item,
        text: text(item.text),
        help: text(item.help),
        visibleWhen: condition(item.visibleWhen),
        requiredWhen: condition(item.requiredWhen),
        checks: item.checks.map((check) => ({ ...check, must: condition(check.must) })),
        rows: item.rows.map((row) => ({ ...row, text: text(row.text) })),
      })),
    })),
  };
}

function repiped(text: string, key: (one: string) => string): string {
  return pipedKeys(text).reduce((now, one) => now.replaceAll(`{${one}}`, `{${key(one)}}`), text);
}
