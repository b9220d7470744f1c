// Every change of a draft as a function from draft to draft; the editor adds history, focus and saving.
import {
  type Draft,
  type DraftItem,
  type DraftOption,
  type DraftSection,
  hasOptions,
  isLikert,
  isText,
  itemsOf,
  type ItemType,
  newItem,
  newKey,
  newOption,
  newRow,
  newSection,
} from './draft';
import { scaleOptions } from './scales';

export type Change = (draft: Draft) => Draft;

/** `butir_3`: the first number that nobody uses. */
export function freeCode(prefix: string, used: readonly string[]): string {
  const taken = new Set(used);
  let number = used.length + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

const itemCodes = (draft: Draft) => itemsOf(draft).map((item) => item.code);

export function editDraft(patch: Partial<Draft>): Change {
  return (draft) => ({ ...draft, ...patch });
}

function inSection(key: string, change: (section: DraftSection) => DraftSection): Change {
  return (draft) => ({
    ...draft,
    sections: draft.sections.map((section) => (section.key === key ? change(section) : section)),
  });
}

export function editSection(key: string, patch: Partial<DraftSection>): Change {
  return inSection(key, (section) => ({ ...section, ...patch }));
}

export function addSection(): { change: Change; section: DraftSection } {
  const section = newSection('');
  return {
    section,
    change: (draft) => {
      const code = freeCode(
        'bagian_',
        draft.sections.map((each) => each.code),
      );
      return { ...draft, sections: [...draft.sections, { ...section, code }] };
    },
  };
}

export function removeSection(key: string): Change {
  return (draft) => ({ ...draft, sections: draft.sections.filter((each) => each.key !== key) });
}

export function editItem(key: string, patch: Partial<DraftItem>): Change {
  return (draft) => ({
    ...draft,
    sections: draft.sections.map((section) =>
      section.items.some((item) => item.key === key)
        ? {
            ...section,
            items: section.items.map((item) => (item.key === key ? { ...item, ...patch } : item)),
          }
        : section,
    ),
  });
}

function copyOptions(options: readonly DraftOption[]): DraftOption[] {
  return options.map((option) => ({ ...option, key: newKey() }));
}

/** What an item of this type needs at least, taking over what fits. */
function furnished(item: DraftItem): DraftItem {
  const { type } = item;
  let { options, rows } = item;
  if (isLikert(type) && !options.every((option) => option.value !== null)) options = [];
  if (isLikert(type) && options.length < 4) options = scaleOptions('agree5');
  if (hasOptions(type) && options.length < 2) options = [newOption('1'), newOption('2')];
  if (type === 'likert-matrix' && rows.length === 0) rows = [newRow('1'), newRow('2')];
  const files = Math.min(3, item.maxChoices ?? 1);
  return { ...item, options, rows, ...(type === 'file' && { maxChoices: files }) };
}

export function changeType(key: string, type: ItemType): Change {
  return (draft) => {
    const item = itemsOf(draft).find((each) => each.key === key);
    if (!item) return draft;
    const required = isText(item.type) === isText(type) ? item.required : !isText(type);
    // how many files may be given says nothing of options
    const maxChoices = item.type === 'file' ? null : item.maxChoices;
    return editItem(key, furnished({ ...item, type, required, maxChoices }))(draft);
  };
}

function insert(draft: Draft, sectionKey: string, item: DraftItem, after: string | null): Draft {
  return inSection(sectionKey, (section) => {
    const index =
      after === null
        ? section.items.length
        : section.items.findIndex((each) => each.key === after) + 1;
    return {
      ...section,
      items: [...section.items.slice(0, index), item, ...section.items.slice(index)],
    };
  })(draft);
}

/**
 * Adds an item at the end of a section or after another one. Without a type it is like the one before it, with the
 * same options, since statements on one scale come in rows.
 */
export function addItem(
  draft: Draft,
  sectionKey: string,
  type: ItemType | null,
  after: string | null = null,
): { draft: Draft; item: DraftItem } {
  const items = draft.sections.find((section) => section.key === sectionKey)?.items ?? [];
  const before = after === null ? items.at(-1) : items.find((item) => item.key === after);
  const wanted = type ?? before?.type ?? 'likert';
  const fresh = newItem(wanted, freeCode('butir_', itemCodes(draft)));
  const like = before?.type === wanted && isLikert(wanted) ? before : undefined;
  const item = furnished({ ...fresh, options: like ? copyOptions(like.options) : [] });
  return { draft: insert(draft, sectionKey, item, after), item };
}

export function duplicateItem(draft: Draft, key: string): { draft: Draft; item: DraftItem } | null {
  const section = draft.sections.find((each) => each.items.some((item) => item.key === key));
  const original = section?.items.find((item) => item.key === key);
  if (!section || !original) return null;
  const item: DraftItem = {
    ...original,
    key: newKey(),
    code: freeCode('butir_', itemCodes(draft)),
    options: copyOptions(original.options),
    rows: original.rows.map((row) => ({ ...row, key: newKey() })),
  };
  return { draft: insert(draft, section.key, item, key), item };
}

export function removeItem(key: string): Change {
  return (draft) => ({
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => item.key !== key),
    })),
  });
}

/** To the end of another section. */
export function moveItem(key: string, toSection: string): Change {
  return (draft) => {
    const item = itemsOf(draft).find((each) => each.key === key);
    return item ? insert(removeItem(key)(draft), toSection, item, null) : draft;
  };
}

export function addOption(item: DraftItem): { patch: Partial<DraftItem>; option: DraftOption } {
  const code = freeCode(
    '',
    item.options.map((option) => option.code),
  );
  const option = newOption(code, isLikert(item.type) ? item.options.length + 1 : null);
  return { patch: { options: [...item.options, option] }, option };
}

/** An option "other" that stays last, and the text that is asked of whoever chooses it. */
export function addOther(draft: Draft, key: string): { draft: Draft; item: DraftItem } | null {
  const section = draft.sections.find((each) => each.items.some((item) => item.key === key));
  const choice = section?.items.find((item) => item.key === key);
  if (!section || !choice) return null;
  const used = choice.options.map((option) => option.code);
  const code = used.includes('lain') ? freeCode('lain_', used) : 'lain';
  const option = { ...newOption(code), label: { id: 'Lainnya', en: 'Other' }, fixed: true };
  const op = choice.type === 'multiple-choice' ? 'contains' : 'one-of';
  const name = `${choice.code}_lain`.slice(0, 40);
  const codes = itemCodes(draft);
  const item: DraftItem = {
    ...newItem('short-text', codes.includes(name) ? freeCode('butir_', codes) : name),
    text: { id: 'Sebutkan jawaban lain', en: 'Please say what' },
    required: true,
    visibleWhen: { op, item: choice.code, options: [code] },
  };
  const changed = editItem(key, { options: [...choice.options, option] })(draft);
  return { draft: insert(changed, section.key, item, key), item };
}

export function addRow(item: DraftItem) {
  const row = newRow(
    freeCode(
      '',
      item.rows.map((each) => each.code),
    ),
  );
  return { patch: { rows: [...item.rows, row] }, row };
}
