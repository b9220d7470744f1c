import type { Choice, ExploredItem, Exploration, Figure, Method, Offer, SavedView } from './model';

export const A = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
export const B = '01937c2e-5f0a-7cc3-98c4-dc0c0c073990';
export const EVALUATION = '01937c2e-5f0a-7cc3-98c4-dc0c0c073991';

export function choice(campaignId = A, title = 'Survei pascapelatihan 2026'): Choice {
  return {
    campaignId,
    title,
    evaluationId: EVALUATION,
    evaluationTitle: 'Evaluasi pelatihan',
    mode: 'NAMED',
    status: 'RELEASED',
    opensAt: '2026-11-01T01:00:00Z',
    closesAt: '2026-11-14T10:00:00Z',
    cuts: ['SEX'],
  };
}

const ofScales: Method[] = [
  'DISTRIBUTION',
  'MEAN',
  'COMPARISON',
  'CHANGE',
  'CORRELATION',
  'RELIABILITY',
  'STRUCTURE',
  'REPRESENTATION',
];

export const offer: Offer = {
  campaign: choice(),
  minimumGroup: 5,
  groupings: [
    {
      grouping: 'SEX',
      groups: [
        { key: 'F', name: 'Perempuan', hidden: false },
        { key: 'M', name: 'Laki-laki', hidden: false },
      ],
    },
    { grouping: 'SELF_OTHERS', groups: [] },
  ],
  sections: [
    {
      code: 'materi',
      title: 'Materi',
      items: [
        {
          code: 'terapan',
          type: 'likert',
          text: 'Materi mudah diterapkan',
          methods: ofScales,
          keys: [{ key: 'terapan' }],
        },
        {
          code: 'sesi',
          type: 'likert-matrix',
          text: 'Seberapa berguna sesi ini?',
          methods: ofScales,
          keys: [
            { key: 'sesi.a', text: 'Teori' },
            { key: 'sesi.b', text: 'Praktik' },
          ],
        },
      ],
    },
  ],
};

export const scale = ['Tidak setuju', 'Kurang setuju', 'Setuju', 'Sangat setuju'].map(
  (label, at) => ({ code: String(at + 1), value: at + 1, label }),
);

export function shown(group: string, counts: number[], mean: number): Figure {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return {
    group,
    hidden: false,
    n,
    skipped: 1,
    counts,
    shares: counts.map((count) => count / n),
    scaleN: n,
    mean,
    low: mean - 0.3,
    high: mean + 0.3,
    median: 3,
    lowerQuartile: 2,
    upperQuartile: 4,
    minimum: 1,
    maximum: 4,
  };
}

export function hidden(group: string): Figure {
  return { group, hidden: true, reason: 'SMALL_GROUP' };
}

export function item(key: string, text: string, figures: Figure[]): ExploredItem {
  return { key, code: key, type: 'likert', text, section: 'Materi', options: scale, figures };
}

export function exploration(over: Partial<Exploration> = {}): Exploration {
  return {
    recipe: { campaignIds: [A], items: ['terapan'], grouping: 'SEX', method: 'COMPARISON' },
    chart: 'DOTS',
    alternatives: ['DIVERGING_BARS', 'BOX', 'HEAT_MAP'],
    campaigns: [
      {
        id: A,
        title: 'Survei pascapelatihan 2026',
        evaluationId: EVALUATION,
        opensAt: '2026-11-01T01:00:00Z',
        closesAt: '2026-11-14T10:00:00Z',
        invited: 50,
        answered: 40,
        provisional: false,
        interim: false,
        minimumGroup: 5,
        fingerprint: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      },
    ],
    groups: [
      { key: 'F', name: 'Perempuan', hidden: false, pooled: false },
      { key: 'M', name: 'Laki-laki', hidden: true, pooled: false },
    ],
    items: [
      item('terapan', 'Materi mudah diterapkan', [shown('F', [1, 3, 10, 6], 3.05), hidden('M')]),
    ],
    tests: [
      {
        item: 'terapan',
        groups: ['F', 'M'],
        kind: 'PAIR',
        adjustedP: 0.2424,
        effect: {
          measure: 'CLIFFS_DELTA',
          value: 0.13,
          low: -0.02,
          high: 0.27,
          size: 'NEGLIGIBLE',
        },
        significant: false,
        sentence: 'Perempuan (n = 20) dan Laki-laki (n = 20) tidak berbeda secara meyakinkan.',
      },
    ],
    tables: [
      {
        key: 'figures',
        title: 'Angka',
        columns: [
          { key: 'item', heading: 'Butir', kind: 'TEXT' },
          { key: 'mean', heading: 'Rata-rata', kind: 'NUMBER' },
          { key: 'share', heading: 'Dua teratas', kind: 'SHARE' },
          { key: 'p', heading: 'p', kind: 'P' },
        ],
        rows: [
          {
            cells: [
              { text: 'Materi mudah diterapkan' },
              { number: 3.05 },
              { number: 0.8 },
              { number: 0.0004 },
            ],
          },
        ],
      },
    ],
    summary: 'Perempuan menilai materi 3,05 (n = 20). Laki-laki disembunyikan.',
    caveats: [{ code: 'SMALL_N', text: 'Kelompok dengan kurang dari 30 jawaban: Perempuan.' }],
    ...over,
  };
}

export const view: SavedView = {
  id: '01937c2e-5f0a-7cc3-98c4-dc0c0c073997',
  version: 3,
  evaluationId: EVALUATION,
  name: 'Perempuan dan laki-laki',
  recipe: { campaignIds: [A], items: ['terapan'], grouping: 'SEX' },
  updatedAt: '2026-11-20T10:00:03Z',
  can: ['edit', 'delete'],
};
