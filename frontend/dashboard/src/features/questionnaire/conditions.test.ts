import type { Condition, Definition } from '@ampera/survey-engine';
import { describe, expect, it } from 'vitest';

import { groupKindOf, groupOf, kindsFor, subjectsOf, testOf, withKind } from './conditions';
import { draftOf } from './draft';
import { editOf } from './draft-edit';
import { itemsOf } from './draft';
import { editNamed } from './draft-names';
import { placeOf } from './places';

const yes: Condition = { op: 'one-of', item: 'ikut', options: ['ya'] };
const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Bercabang' },
  sections: [
    {
      code: 's',
      title: { id: 'S' },
      items: [
        {
          type: 'single-choice',
          code: 'ikut',
          text: { id: 'Ikut?' },
          options: [
            { code: 'ya', label: { id: 'Ya' } },
            { code: 'tidak', label: { id: 'Tidak' } },
          ],
        },
        {
          type: 'likert-matrix',
          code: 'sesi',
          text: { id: 'Sesi' },
          visibleWhen: yes,
          options: [
            { code: '1', value: 1, label: { id: '1' } },
            { code: '2', value: 2, label: { id: '2' } },
          ],
          rows: [{ code: 't', text: { id: 'Teori' } }],
        },
        {
          type: 'date',
          code: 'hari',
          text: { id: 'Anda menjawab {ikut}' },
          earliest: '2024-01-01',
          requiredWhen: { op: 'all', of: [yes, { op: 'answered', item: 'sesi.t' }] },
          checks: [
            {
              must: { op: 'compare', item: 'hari', is: 'less', date: '2025-01-01' },
              message: { id: 'Sebelum 2025' },
            },
          ],
        },
      ],
    },
    { code: 'u', title: { id: 'U' }, visibleWhen: { op: 'not', of: [yes] }, items: [] },
  ],
};

describe('a draft with conditions', () => {
  it('loses nothing on the way through the editor', () => {
    expect(editOf(draftOf({ code: 'q', definition })).definition).toEqual(definition);
  });

  it('follows a new code in conditions and texts, and does not while two share one', () => {
    const draft = draftOf({ code: 'q', definition });
    const key = itemsOf(draft)[0]?.key ?? '';
    const renamed = editOf(editNamed(key, { code: 'hadir' })(draft)).definition;
    expect(JSON.stringify(renamed)).not.toContain('ikut');
    expect(renamed.sections[0]?.items[2]?.text.id).toBe('Anda menjawab {hadir}');
    const clash = editOf(editNamed(key, { code: 'hari' })(draft)).definition;
    expect(clash.sections[1]?.visibleWhen).toEqual({ op: 'not', of: [yes] });
    const options = itemsOf(draft)[0]?.options.map((one) => ({
      ...one,
      code: one.code === 'ya' ? 'pernah' : one.code,
    }));
    const chosen = editOf(editNamed(key, { options: options ?? [] })(draft)).definition;
    expect(chosen.sections[0]?.items[1]?.visibleWhen).toEqual({ ...yes, options: ['pernah'] });
  });

  it('leads a pointer into a condition to its place', () => {
    const draft = draftOf({ code: 'q', definition });
    const [, matrix, day] = itemsOf(draft);
    const field = (pointer: string) => placeOf(draft, `/definition/sections/${pointer}`).field;
    expect(field('0/items/1/visibleWhen/options/0')).toBe(`${matrix?.key}.visibleWhen`);
    expect(field('0/items/2/requiredWhen/of/1/item')).toBe(`${day?.key}.requiredWhen`);
    expect(field('0/items/2/checks/0/must/value')).toBe(`${day?.checks[0]?.key}.must`);
    expect(field('0/items/2/checks/0/message/id')).toBe(`${day?.checks[0]?.key}.message.id`);
    expect(field('1/visibleWhen/of/0')).toBe(`${draft.sections[1]?.key}.visibleWhen`);
  });
});

describe('lines of a condition', () => {
  it('may test every answer before, rows of a matrix each', () => {
    expect(subjectsOf(definition, 'hari').map(({ key }) => key)).toEqual(['ikut', 'sesi.t']);
    expect(subjectsOf(definition, 'ikut')).toEqual([]);
  });

  it('read a negated test as one line and anything else as a group', () => {
    expect(testOf({ op: 'not', of: [yes] })).toEqual({ kind: 'not-one-of', test: yes });
    expect(testOf({ op: 'not', of: [{ op: 'any', of: [yes] }] })).toBeNull();
    for (const kind of ['all', 'any', 'none', 'not-all'] as const) {
      expect(groupKindOf(groupOf(kind, [yes, yes]))).toEqual({ kind, of: [yes, yes] });
    }
  });

  it('keep the operand where it fits the new kind', () => {
    const [choice, row] = subjectsOf(definition, 'hari');
    if (!choice || !row) throw new Error('no subjects');
    expect(withKind('not-one-of', choice, yes)).toEqual({ op: 'not', of: [yes] });
    expect(withKind('compare', row)).toEqual({
      op: 'compare',
      item: 'sesi.t',
      is: 'at-least',
      value: 2,
    });
    expect(kindsFor(choice.item)).not.toContain('compare');
  });
});
