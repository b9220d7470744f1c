import type { Figure, Group, ResponseRate, Results } from './model';

export const label = (id: string, en?: string) => ({ id, ...(en && { en }) });
const words = ['Sangat tidak setuju', 'Tidak setuju', 'Setuju', 'Sangat setuju'];
export const options = words.map((word, at) => ({
  code: `${at + 1}`,
  value: at + 1,
  label: label(word),
}));

export function likert(group: string, counts: number[]): Figure {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / n;
  const top = (counts[2] ?? 0) + (counts[3] ?? 0);
  return {
    group,
    hidden: false,
    n,
    skipped: 1,
    counts,
    shares: counts.map((count) => count / n),
    scale: {
      n,
      mean: { value: mean, low: mean - 0.1, high: mean + 0.1 },
      standardDeviation: 0.8,
      topTwoCount: top,
      topTwo: { value: top / n, low: top / n - 0.05, high: top / n + 0.05 },
    },
  };
}

const hidden = (group: string, reason: Figure['reason'] = 'SMALL_GROUP'): Figure => ({
  group,
  hidden: true,
  reason,
});

const all: Group = { key: 'all', hidden: false, invited: 50, answered: 40, rate: 0.8 };
const units: Group[] = [
  { key: 'u1', label: 'Dinas Kesehatan', hidden: false, invited: 30, answered: 26, rate: 26 / 30 },
  { key: 'u2', label: 'Kecamatan Plaju', hidden: true },
  { key: 'u3', label: 'Kecamatan Sako', hidden: true },
  { key: 'others', hidden: false, invited: 20, answered: 14, rate: 0.7, members: 2 },
];

export function rate(values: Partial<ResponseRate> = {}): ResponseRate {
  return {
    campaignId: 'c1',
    evaluationId: 'e1',
    evaluationTitle: 'Evaluasi pembinaan 2026',
    title: 'Survei pelayanan publik',
    mode: 'NAMED',
    status: 'RELEASED',
    opensAt: '2026-12-01T01:00:00Z',
    closesAt: '2026-12-14T10:00:00Z',
    resultsAvailable: true,
    provisional: false,
    cuts: ['UNIT', 'SEX'],
    minimumGroup: 5,
    invited: 50,
    answered: 40,
    groups: [all],
    ...values,
  };
}

export const rateByUnit = rate({ cut: 'UNIT', groups: [all, ...units] });

const recipe: Results['recipe'] = {
  campaignId: 'c1',
  campaignTitle: 'Survei pelayanan publik',
  questionnaireVersionId: 'v1',
  questionnaireSha256: 'ab'.repeat(32),
  fingerprint: 'cd'.repeat(32),
  readAt: '2026-12-15T10:00:03Z',
  answered: 40,
  invited: 50,
};

function sections(byUnit: boolean): Results['sections'] {
  const figures = (whole: number[], unit: number[], rest: number[], agreed = false) => [
    likert('all', whole),
    ...(byUnit
      ? [
          agreed ? hidden('u1', 'SAME_ANSWER') : likert('u1', unit),
          hidden('u2'),
          hidden('u3'),
          agreed ? hidden('others', 'SAME_ANSWER') : likert('others', rest),
        ]
      : []),
  ];
  const whole = (figure: object): Figure[] => [
    { group: 'all', hidden: false, n: 38, skipped: 2, ...figure },
    ...(byUnit ? units.map((unit) => hidden(unit.key)) : []),
  ];
  return [
    {
      code: 'materi',
      title: label('Materi', 'Material'),
      items: [
        {
          code: 'materi',
          type: 'likert',
          text: label('Materi mudah diterapkan', 'The material is easy to apply'),
          options,
          lines: [{ key: 'materi', figures: figures([8, 12, 15, 5], [4, 8, 11, 3], [4, 4, 4, 2]) }],
        },
        {
          code: 'praktik',
          type: 'likert',
          text: label('Praktik cukup'),
          options,
          lines: [{ key: 'praktik', figures: figures([20, 12, 5, 3], [26, 0, 0, 0], [], true) }],
        },
      ],
    },
    {
      code: 'lain',
      title: label('Lain-lain'),
      items: [
        {
          code: 'manfaat',
          type: 'multiple-choice',
          text: label('Manfaat'),
          options: [
            { code: 'a', label: label('Kinerja individu') },
            { code: 'b', label: label('Jejaring kerja') },
          ],
          lines: [
            { key: 'manfaat', figures: whole({ counts: [10, 30], shares: [10 / 38, 30 / 38] }) },
          ],
        },
        {
          code: 'nilai',
          type: 'rating',
          text: label('Nilai keseluruhan'),
          lines: [
            {
              key: 'nilai',
              figures: whole({
                counts: [0, 0, 0, 0, 1, 2, 3, 8, 10, 9, 5],
                shares: Array.from({ length: 11 }, () => 0),
                scale: {
                  n: 38,
                  mean: { value: 7.9, noInterval: 'CENSUS' },
                  standardDeviation: 1.4,
                  promoters: { promoters: 14, passives: 18, detractors: 6, score: 8 / 38 },
                },
              }),
            },
          ],
        },
        {
          code: 'hari',
          type: 'number',
          text: label('Berapa hari'),
          lines: [
            {
              key: 'hari',
              figures: whole({
                number: {
                  mean: { value: 12.5, low: 11, high: 14 },
                  standardDeviation: 3,
                  median: 12,
                  minimum: 0,
                  maximum: 30,
                },
              }),
            },
          ],
        },
        {
          code: 'saran',
          type: 'long-text',
          text: label('Saran'),
          lines: [{ key: 'saran', figures: whole({}) }],
        },
      ],
    },
  ];
}

export function results(byUnit = false): Results {
  return {
    recipe,
    versions: [
      {
        questionnaireVersionId: 'v1',
        number: 1,
        answers: 40,
        notAsked: [],
        leftOut: [],
        refused: [],
      },
    ],
    provisional: false,
    cut: byUnit ? 'UNIT' : null,
    cuts: ['UNIT', 'SEX'],
    minimumGroup: 5,
    minimumVerbatim: 10,
    groups: byUnit ? [all, ...units] : [all],
    sections: sections(byUnit),
  };
}
