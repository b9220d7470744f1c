import type { ItemResult, PairResult } from './model';
import { label, likert, options } from './result-fixture';

/** A matrix whose rows are rated by importance and performance; the second row hides its gap. */
export function pairItem(kind: PairResult['kind'] = 'importance-performance'): ItemResult {
  const sides = kind.split('-');
  const rated = (n: number, value: number) => ({
    n,
    mean: { value, noInterval: 'CENSUS' as const },
  });
  const rows = [
    { code: 'cepat', text: label('Kecepatan layanan') },
    { code: 'ramah', text: label('Keramahan') },
  ];
  return {
    code: 'layanan',
    type: 'likert-matrix',
    text: label('Layanan kami'),
    options,
    lines: rows.flatMap((row) =>
      sides.map((side) => ({
        key: `layanan.${row.code}.${side}`,
        text: label(`${row.text.id} – ${side}`),
        figures: [likert('all', [8, 12, 15, 5])],
      })),
    ),
    pair: {
      kind,
      first: label(sides[0] ?? ''),
      second: label(sides[1] ?? ''),
      axes:
        kind === 'before-after'
          ? []
          : [{ group: 'all', importance: 3.2, performance: 2.6, rows: 2 }],
      rows: [
        {
          key: 'layanan.cepat',
          text: rows[0]?.text ?? label(''),
          figures: [
            {
              group: 'all',
              first: rated(40, 3.6),
              second: rated(38, 2.1),
              gap: {
                hidden: false,
                n: 33,
                mean: { value: -1.42, low: -1.6, high: -1.2 },
                standardDeviation: 0.7,
              },
              ...(kind === 'importance-performance' && { quadrant: 'ACT', conformity: 58.3 }),
            },
          ],
        },
        {
          key: 'layanan.ramah',
          text: rows[1]?.text ?? label(''),
          figures: [
            {
              group: 'all',
              first: rated(40, 2.8),
              second: rated(39, 3.1),
              gap: { hidden: true, reason: 'SMALL_GROUP' },
              ...(kind === 'importance-performance' && { quadrant: 'EXCESS', conformity: 110.7 }),
            },
          ],
        },
      ],
    },
  };
}
