import type { Definition, Item } from './definition';

/** Numbers from 0 to 1 that only depend on the seed: FNV-1a into mulberry32. */
function chance(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every order equally likely; what is fixed keeps its place. */
export function shuffled<T>(list: readonly T[], seed: string, isFixed: (one: T) => boolean): T[] {
  const next = chance(seed);
  const order = list.filter((one) => !isFixed(one));
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
  let at = 0;
  return list.map((one) => (isFixed(one) ? one : (order[at++] ?? one)));
}

/**
 * The definition in the order of one respondent. The seed stays on the device: an order that the server knew would be a
 * mark of the answer. A note stays where it stands.
 */
export function shuffledFor(definition: Definition, seed: string): Definition {
  const item = (one: Item): Item =>
    'shuffle' in one && one.shuffle
      ? {
          ...one,
          options: shuffled(one.options, `${seed}/${one.code}`, ({ fixed }) => fixed === true),
        }
      : one;
  return {
    ...definition,
    sections: definition.sections.map((section) => {
      const items = section.items.map(item);
      return section.shuffle
        ? {
            ...section,
            items: shuffled(items, `${seed}//${section.code}`, ({ type }) => type === 'note'),
          }
        : section.items.some((one, i) => one !== items[i])
          ? { ...section, items }
          : section;
    }),
  };
}
