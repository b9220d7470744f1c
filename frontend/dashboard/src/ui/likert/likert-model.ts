export interface LikertRow {
  key: string;
  label: string;
  /** One count per scale point, lowest first; null where the disclosure gate hides the group. */
  counts: readonly number[] | null;
  /** How many were asked and did not answer. */
  missing?: number | undefined;
  /** Figures beside the bar, already formatted: "3,9". */
  note?: string | undefined;
  /** More figures under the label: "dua teratas 68 % (61–75)". */
  detail?: string | undefined;
  /** What the table says in the additional columns. */
  extras?: readonly string[] | undefined;
  /** Why there are no counts, where it is not the minimum group. */
  hiddenText?: string | undefined;
}

export interface Segment {
  /** Index of the scale point. */
  step: number;
  /** From the middle of the scale, as a share of those who answered; the left side is negative. */
  from: number;
  share: number;
  count: number;
}

export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many of those who were asked did not answer, as a share. */
export function missingShare(row: LikertRow): number {
  const missing = row.missing ?? 0;
  const asked = missing + total(row.counts ?? []);
  return row.counts && asked > 0 ? missing / asked : 0;
}

/** Bars that diverge from the middle of the scale; a middle point stands half on each side. */
export function segments(counts: readonly number[]): Segment[] {
  const n = total(counts);
  if (n === 0) return [];
  const half = counts.length / 2;
  let left = 0;
  counts.forEach((count, step) => {
    left += count * Math.min(1, Math.max(0, half - step));
  });
  let from = -left / n;
  return counts.map((count, step) => {
    const segment = { step, from, share: count / n, count };
    from += segment.share;
    return segment;
  });
}

/** How far the bars of all rows reach to either side, so that they share one axis. */
export function extent(rows: readonly LikertRow[]): { left: number; right: number } {
  let [left, right] = [0, 0];
  for (const row of rows) {
    const parts = segments(row.counts ?? []);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) continue;
    left = Math.max(left, -first.from);
    right = Math.max(right, last.from + last.share);
  }
  return { left: Math.max(left, 0.05), right: Math.max(right, 0.05) };
}

/** The variable of a step's colour: four points are the five without the middle. */
export function colourOf(step: number, points: number): string {
  const five = points === 4 && step >= 2 ? step + 2 : step + 1;
  return `var(--a-likert-${five})`;
}

export function isPale(step: number, points: number): boolean {
  return step > 0 && step < points - 1;
}
