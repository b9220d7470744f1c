import type { ExploredItem, Figure } from './model';

export interface Axis {
  from: number;
  to: number;
}

type Some = [ExploredItem, ...ExploredItem[]];

/** Options with a value, from the lowest on, with their place in the counts. */
export function scaleOf(item: ExploredItem) {
  return item.options
    .map((option, at) => ({ option, at, value: option.value }))
    .filter((one): one is typeof one & { value: number } => one.value != null)
    .sort((a, b) => a.value - b.value);
}

/** The ends of the scale itself; of numbers, zero and what the figures reach. */
export function axisOf(items: readonly ExploredItem[]): Axis {
  const [item] = items;
  if (!item) return { from: 0, to: 1 };
  const values = scaleOf(item).map(({ value }) => value);
  if (values.length > 0) return { from: values[0] ?? 1, to: values.at(-1) ?? 5 };
  if (item.type === 'rating') return { from: 0, to: 10 };
  const reached = items.flatMap((one) =>
    one.figures.flatMap(({ mean, low, high, maximum }) =>
      [mean, low, high, maximum].filter((value) => value != null),
    ),
  );
  return { from: Math.min(0, ...reached), to: Math.max(1, ...reached) };
}

function split(items: readonly ExploredItem[], by: (item: ExploredItem) => string): Some[] {
  const found = new Map<string, Some>();
  for (const item of items) {
    const key = by(item);
    const those = found.get(key);
    if (those) those.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

/** Items that share an axis; numbers share none. */
export function byAxis(items: readonly ExploredItem[]): Some[] {
  return split(items, (item) => {
    const { from, to } = axisOf([item]);
    const hasScale = item.type === 'rating' || scaleOf(item).length > 0;
    return hasScale ? `${from}–${to}` : item.key;
  });
}

/** Items whose scale has the same words. */
export function byScale(items: readonly ExploredItem[]): Some[] {
  return split(items, (item) =>
    scaleOf(item)
      .map(({ option, value }) => `${value}${option.label}`)
      .join('|'),
  );
}

/** Counts of the ratings 0 to 10: detractors, passives, promoters. */
export function promoterParts(counts: readonly number[]): number[] {
  const sum = (from: number, to: number) =>
    counts.slice(from, to + 1).reduce((total, count) => total + count, 0);
  return [sum(0, 6), sum(7, 8), sum(9, 10)];
}

/** How often each value of the scale was chosen, as shares. */
export function densityOf(item: ExploredItem, figure: Figure) {
  const { counts } = figure;
  if (!counts) return undefined;
  const steps =
    item.type === 'rating'
      ? counts.map((_, value) => ({ value, at: value }))
      : scaleOf(item).map(({ value, at }) => ({ value, at }));
  const n = steps.reduce((sum, { at }) => sum + (counts[at] ?? 0), 0);
  if (n === 0) return undefined;
  return steps.map(({ value, at }) => ({ value, share: (counts[at] ?? 0) / n }));
}
