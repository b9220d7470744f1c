// Items from a list that was copied out of a document or a table: one per line, the second column in English.
import { type Both, type Draft, type DraftItem, itemsOf, type ItemType } from './draft';
import { addItem, editItem } from './draft-changes';

export const MOST_ITEMS = 200;

/** Statements without numbers and bullets before them, empty lines left out. */
export function pastedTexts(text: string): Both[] {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const [id = '', en = ''] = line.split('\t').map((cell) => cell.trim());
      return { id: unnumbered(id).slice(0, 1000), en: unnumbered(en).slice(0, 1000) };
    })
    .filter(({ id }) => id !== '');
}

function unnumbered(text: string): string {
  return text.replace(/^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[-–•*])\s+/i, '');
}

/** Adds an item for each text at the end of a section, all on the scale of the one before. */
export function addItems(
  draft: Draft,
  section: string,
  type: ItemType,
  texts: readonly Both[],
): { draft: Draft; first: DraftItem | null } {
  let now = draft;
  let first: DraftItem | null = null;
  for (const text of texts.slice(0, MOST_ITEMS - itemsOf(draft).length)) {
    const added = addItem(now, section, type);
    now = editItem(added.item.key, { text })(added.draft);
    first ??= added.item;
  }
  return { draft: now, first };
}
