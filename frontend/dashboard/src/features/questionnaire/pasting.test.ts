import type { Definition } from '@ampera/survey-engine';
import { expect, it } from 'vitest';

import { draftOf, itemsOf } from './draft';
import { editOf } from './draft-edit';
import { estimatedMinutes } from './estimate';
import { addItems, pastedTexts } from './pasting';

const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Tempel' },
  sections: [
    {
      code: 's',
      title: { id: 'S' },
      items: [
        {
          type: 'likert',
          code: 'butir_1',
          text: { id: 'Materi jelas' },
          options: ['1', '2', '3', '4'].map((code) => ({
            code,
            value: Number(code),
            label: { id: `Jenjang ${code}` },
          })),
        },
      ],
    },
  ],
};

it('lines become statements without their numbers, columns languages', () => {
  expect(
    pastedTexts(
      '1. Materi jelas\r\n\n 2) Waktu cukup\n- Pengajar menguasai\nc. Sarana baik\n5 hari cukup',
    ),
  ).toEqual(
    ['Materi jelas', 'Waktu cukup', 'Pengajar menguasai', 'Sarana baik', '5 hari cukup'].map(
      (id) => ({ id, en: '' }),
    ),
  );
  expect(pastedTexts('Materi jelas\tClear material')).toEqual([
    { id: 'Materi jelas', en: 'Clear material' },
  ]);
  expect(pastedTexts('A.B. Karim hadir')[0]?.id).toBe('A.B. Karim hadir');
});

it('pasted items stand on the scale of the one before, under codes of their own', () => {
  const draft = draftOf({ code: 'q', definition });
  const key = draft.sections[0]?.key ?? '';
  const added = addItems(draft, key, 'likert', pastedTexts('Waktu cukup\nSarana baik'));
  const items = editOf(added.draft).definition.sections[0]?.items ?? [];
  expect(items.map((item) => item.text.id)).toEqual(['Materi jelas', 'Waktu cukup', 'Sarana baik']);
  expect(new Set(items.map(({ code }) => code)).size).toBe(3);
  expect(items[2]).toMatchObject({ options: definition.sections[0]?.items[0] && [{}, {}, {}, {}] });
  const many = addItems(draft, key, 'likert', pastedTexts('x\n'.repeat(500)));
  expect(itemsOf(many.draft)).toHaveLength(200);
});

it('the time for answering is told in whole minutes', () => {
  expect(estimatedMinutes({ ...definition, sections: [] })).toBeNull();
  expect(estimatedMinutes(definition)).toBe(1);
  const [section] = definition.sections;
  const texts = Array.from({ length: 10 }, (_, i) => ({
    type: 'long-text' as const,
    code: `t${i}`,
    text: { id: 'Ceritakan pengalaman Anda' },
  }));
  expect(
    section && estimatedMinutes({ ...definition, sections: [{ ...section, items: texts }] }),
  ).toBe(10);
});
