import type { Definition } from '@ampera/survey-engine';
import { expect, it } from 'vitest';

import { draftOf } from './draft';
import { editOf } from './draft-edit';
import { duplicateSection } from './duplicate-section';

const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Uji' },
  sections: [
    {
      code: 'awal',
      title: { id: 'Awal' },
      items: [{ type: 'rating', code: 'nilai', text: { id: 'Nilai' } }],
    },
    {
      code: 'materi',
      title: { id: 'Materi' },
      visibleWhen: { op: 'answered', item: 'nilai' },
      items: [
        { type: 'number', code: 'jam', text: { id: 'Jam' } },
        {
          type: 'number',
          code: 'praktik',
          text: { id: 'Praktik' },
          visibleWhen: {
            op: 'all',
            of: [
              { op: 'compare', item: 'jam', is: 'more', value: 1 },
              { op: 'compare', item: 'nilai', is: 'more', value: 5 },
            ],
          },
          checks: [
            {
              must: { op: 'compare', item: 'praktik', is: 'at-most', to: 'jam' },
              message: { id: 'Terlalu banyak' },
            },
          ],
        },
      ],
    },
  ],
};

it('stands after the original, with codes of its own, and rests on its own items', () => {
  const draft = draftOf({ code: 'U', definition });
  const copied = duplicateSection(draft, draft.sections[1]?.key ?? '');
  const [, original, copy] = editOf(copied?.draft ?? draft).definition.sections;
  expect(original).toEqual(definition.sections[1]);
  expect(copy?.code).toBe('bagian_3');
  expect(copy?.visibleWhen).toEqual({ op: 'answered', item: 'nilai' });
  const [hours, practice] = copy?.items ?? [];
  expect([hours?.code, practice?.code]).toEqual(['butir_4', 'butir_5']);
  expect(practice?.visibleWhen).toEqual({
    op: 'all',
    of: [
      { op: 'compare', item: 'butir_4', is: 'more', value: 1 },
      { op: 'compare', item: 'nilai', is: 'more', value: 5 },
    ],
  });
  expect(practice?.checks?.[0]?.must).toEqual({
    op: 'compare',
    item: 'butir_5',
    is: 'at-most',
    to: 'butir_4',
  });
  expect(duplicateSection(draft, 'nothing')).toBeNull();
});
