import { describe, expect, it } from 'vitest';

import { A, B, offer } from './explorer-fixture';
import { fits } from './fitting';
import { type ItemChoice, type Method, methods, type Offer, type Recipe } from './model';

const choice = (code: string, of: Method[]): ItemChoice => ({
  code,
  type: 'likert',
  text: code,
  methods: ['DISTRIBUTION', 'COMPARISON', 'CHANGE', ...of],
  keys: [{ key: code }],
});

const mixed: Offer = {
  ...offer,
  sections: [
    ...offer.sections,
    {
      code: 'lain',
      title: 'Lain',
      items: [
        choice('peran', []),
        choice('mampu', ['MEAN', 'RELIABILITY', 'STRUCTURE', 'REPRESENTATION', 'PAIRED']),
      ],
    },
  ],
};

function fitting(recipe: Partial<Recipe>, of: Offer = mixed): Method[] {
  const whole = { campaignIds: [A], items: ['terapan', 'sesi'], ...recipe };
  return methods.filter((method) => fits(method, whole, of));
}

describe('what can be made of a recipe', () => {
  it('of everybody is what each of the items allows', () => {
    expect(fitting({})).toEqual([
      'AUTO',
      'DISTRIBUTION',
      'MEAN',
      'CORRELATION',
      'RELIABILITY',
      'RESPONSE',
      'STRUCTURE',
      'REPRESENTATION',
    ]);
    expect(fitting({ items: ['terapan', 'peran'] })).toEqual(['AUTO', 'DISTRIBUTION', 'RESPONSE']);
    expect(fitting({ items: ['mampu'] })).toContain('PAIRED');
    expect(fitting({ items: ['mampu', 'terapan'] })).not.toContain('PAIRED');
  });

  it('has a structure from three items on', () => {
    expect(fitting({ items: ['sesi'] })).toContain('CORRELATION');
    expect(fitting({ items: ['sesi'] })).not.toContain('STRUCTURE');
    expect(fitting({ items: ['sesi', 'mampu'] })).toContain('STRUCTURE');
  });

  it.each([
    ['groups', { grouping: 'SEX' }, ['COMPARISON', 'REPRESENTATION', 'PAIRED'], ['STRUCTURE']],
    ['a filter', { filter: { cut: 'SEX', groups: ['F'] } }, ['MEAN'], ['PAIRED', 'REPRESENTATION']],
    ['self and others', { grouping: 'SELF_OTHERS' }, ['COMPARISON'], ['PAIRED']],
    ['rounds', { campaignIds: [A, B] }, ['CHANGE'], ['PAIRED', 'RELIABILITY']],
  ] as [string, Partial<Recipe>, Method[], Method[]][])('of %s', (_, recipe, yes, no) => {
    const found = fitting({ items: ['mampu'], ...recipe });
    expect(found).toEqual(expect.arrayContaining(yes));
    for (const method of no) expect(found).not.toContain(method);
  });

  it('without items is who answered, against the roster where there is one', () => {
    expect(fitting({ items: [] })).toEqual(['AUTO', 'RESPONSE', 'REPRESENTATION']);
    const everybody = { ...mixed, campaign: { ...mixed.campaign, mode: 'PUBLIC' as const } };
    expect(fitting({ items: [] }, everybody)).toEqual(['AUTO', 'RESPONSE']);
  });
});
