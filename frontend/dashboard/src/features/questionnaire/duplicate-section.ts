// A section once more, right after itself. Its items get codes of their own, and what rests on each other within it
// rests on the copies.
import type { Condition } from '@ampera/survey-engine';

import { type Draft, type DraftItem, type DraftSection, itemsOf, newKey } from './draft';
import { freeCode } from './draft-changes';

/** The same tests, of the copies where they test an item that was copied. */
function remapped(condition: Condition | null, codes: ReadonlyMap<string, string>) {
  return condition === null ? null : ofCopies(condition, codes);
}

function ofCopies(condition: Condition, codes: ReadonlyMap<string, string>): Condition {
  if ('of' in condition) {
    return { ...condition, of: condition.of.map((part) => ofCopies(part, codes)) };
  }
  const key = (name: string) => {
    const [code = '', ...rest] = name.split('.');
    return [codes.get(code) ?? code, ...rest].join('.');
  };
  const copied = { ...condition, item: key(condition.item) };
  return 'to' in copied && copied.to ? { ...copied, to: key(copied.to) } : copied;
}

function copyItem(item: DraftItem, codes: ReadonlyMap<string, string>): DraftItem {
  return {
    ...item,
    key: newKey(),
    code: codes.get(item.code) ?? item.code,
    visibleWhen: remapped(item.visibleWhen, codes),
    requiredWhen: remapped(item.requiredWhen, codes),
    checks: item.checks.map((check) => ({
      ...check,
      key: newKey(),
      must: ofCopies(check.must, codes),
    })),
    options: item.options.map((option) => ({ ...option, key: newKey() })),
    rows: item.rows.map((row) => ({ ...row, key: newKey() })),
  };
}

export function duplicateSection(
  draft: Draft,
  key: string,
): { draft: Draft; section: DraftSection } | null {
  const at = draft.sections.findIndex((section) => section.key === key);
  const original = draft.sections[at];
  if (!original) return null;
  const used = itemsOf(draft).map((item) => item.code);
  const codes = new Map<string, string>();
  for (const item of original.items) {
    const code = freeCode('butir_', [...used, ...codes.values()]);
    codes.set(item.code, code);
  }
  const section: DraftSection = {
    ...original,
    key: newKey(),
    code: freeCode(
      'bagian_',
      draft.sections.map((each) => each.code),
    ),
    items: original.items.map((item) => copyItem(item, codes)),
  };
  const sections = [...draft.sections.slice(0, at + 1), section, ...draft.sections.slice(at + 1)];
  return { draft: { ...draft, sections }, section };
}
