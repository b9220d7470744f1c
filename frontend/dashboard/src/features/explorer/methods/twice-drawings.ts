import { type Estimate, signed } from '../../../lib/estimate';
import { formatNumber } from '../../../lib/format';
import { textOf } from '../../../lib/i18n';
import { dotPlot, slopeChart } from '../../../ui';
import { hiddenText, nText, type Part } from '../figures';
import type { Exploration, PairRow, Pairs, PairShift } from '../model';
import { methodMessages } from './method-messages';

const t = textOf(methodMessages);

const mean = (value: number | null | undefined, n: number | null | undefined) =>
  value == null
    ? undefined
    : {
        estimate: { value },
        text: `${formatNumber(value, 2, true)}; ${nText(n)}`,
        value: formatNumber(value, 1, true),
      };

function points(found: Exploration, shift: PairShift | undefined) {
  const none = { text: hiddenText(found, shift?.reason), value: '' };
  return [
    mean(shift?.firstMean, shift?.firstN) ?? none,
    mean(shift?.secondMean, shift?.secondN) ?? none,
  ];
}

/** Rows on the same scale, with the same two headings. */
function together(rows: readonly PairRow[]): PairRow[][] {
  const found = new Map<string, PairRow[]>();
  for (const row of rows) {
    const key = [row.first, row.second, row.from, row.to].join('|');
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

/** From the first rating to the second: a line for each row, or for each group of a row. */
export function fromTo(found: Exploration, { rows }: Pairs): Part[] {
  const rounds = (row: PairRow) =>
    [row.first, row.second].map((label) => ({ label, short: label }));
  const axis = ({ from, to }: PairRow) => ({ from, to });
  if (found.groups.length > 1) {
    return rows.map((row) => ({
      key: row.key,
      heading: rows.length > 1 ? row.text : undefined,
      draw: slopeChart({
        rounds: rounds(row),
        axis: axis(row),
        lines: found.groups.map((group, at) => ({
          key: group.key,
          label: group.name,
          points: points(found, row.figures[at]),
        })),
      }),
    }));
  }
  return together(rows).flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    return [
      {
        key: first.key,
        draw: slopeChart({
          rounds: rounds(first),
          axis: axis(first),
          lines: those.map((row) => ({
            key: row.key,
            label: row.text,
            points: points(found, row.figures[0]),
          })),
        }),
      },
    ];
  });
}

/** Short enough to stand beside a plot with a sign in front of both. */
function limits({ low, high }: PairShift): string {
  if (low == null || high == null) return '';
  return `(${formatNumber(low, 2, true)}; ${formatNumber(high, 2, true)})`;
}

/** The mean difference of those who gave both, with its interval. */
export function differences(found: Exploration, { rows }: Pairs): Part[] {
  return together(rows).flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const reach = Math.max(
      0.5,
      ...those.flatMap((row) =>
        row.figures.flatMap(({ low, high, difference }) =>
          [low, high, difference].map((value) => Math.abs(value ?? 0)),
        ),
      ),
    );
    const most = Math.min(first.to - first.from, Math.ceil(reach * 2) / 2);
    return [
      {
        key: first.key,
        heading: t('twice.difference', { second: first.second, first: first.first }),
        draw: dotPlot({
          axis: { from: -most, to: most },
          series: found.groups.map(({ name }) => name),
          rows: those.map((row) => ({
            key: row.key,
            label: row.text,
            dots: row.figures.map((shift) => {
              if (shift.difference == null) return { text: hiddenText(found, shift.reason) };
              const estimate: Estimate = {
                value: shift.difference,
                low: shift.low ?? null,
                high: shift.high ?? null,
              };
              return {
                estimate,
                text: [signed(shift.difference, 2), limits(shift)].filter(Boolean).join(' '),
                note: nText(shift.n),
              };
            }),
          })),
        }),
      },
    ];
  });
}
