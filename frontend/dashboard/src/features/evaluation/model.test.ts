import { expect, test } from 'vitest';

import { type Question, sourcesOf } from './model';

test('names a source once: planned and answered are one, and each survey that asks it stands below', () => {
  const survey = { kind: 'SURVEY_ITEM', sourceId: 's', itemKey: 'i' } as const;
  const question = {
    sources: [
      { kind: 'SURVEY_ITEM', label: 'Materi mudah diterapkan', reference: 'penerapan' },
      { kind: 'SURVEY_ITEM', label: 'Praktik cukup', reference: 'praktik' },
      { kind: 'DOCUMENT', label: 'Kurikulum', reference: null },
    ],
    answering: [
      { ...survey, label: 'Materi mudah diterapkan', note: 'Survei alumni' },
      { ...survey, label: 'Materi mudah diterapkan', note: 'Survei peserta' },
    ],
  } as unknown as Question;

  expect(sourcesOf(question, 'SURVEY_ITEM')).toEqual([
    { label: 'Materi mudah diterapkan', notes: ['Survei alumni', 'Survei peserta'], answers: true },
    { label: 'Praktik cukup', notes: ['praktik'], answers: false },
  ]);
  expect(sourcesOf(question, 'DOCUMENT')).toEqual([
    { label: 'Kurikulum', notes: [], answers: false },
  ]);
});
