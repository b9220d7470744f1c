import type { Definition, Item } from '@ampera/survey-engine';

import type * as Rare from './rare';

let loaded: typeof Rare | null = null;

/** The elements that are not loaded with every survey; there once {@link loadRare} has resolved. */
export const rareKinds = () => loaded;

/** Whether an item is drawn by them. */
export const isRare = (item: Item) =>
  ('preset' in item && item.preset) ||
  item.type === 'date' ||
  item.type === 'ranking' ||
  (item.type === 'number' && item.slider === true) ||
  (item.type === 'likert-matrix' && (item.pair ?? item.rows.some((row) => row.opposite)));

/** Loads them for a questionnaire that has one, or speaks a further language. */
export async function loadRare(definition: Definition): Promise<void> {
  const isWanted =
    definition.translations ?? definition.sections.some(({ items }) => items.some(isRare));
  if (!isWanted) return;
  loaded = await import('./rare');
  loaded.prepare(definition);
}
