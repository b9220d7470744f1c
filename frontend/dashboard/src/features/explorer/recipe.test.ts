import { describe, expect, it } from 'vitest';

import { sentences } from './model';
import { placeOf, readRecipe, recipeFile, recipeOf } from './recipe';

const A = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const B = '01937c2e-5f0a-7cc3-98c4-dc0c0c073990';

describe('the address of an exploration', () => {
  it('holds the whole recipe and gives it back', () => {
    const recipe = {
      campaignIds: [A],
      items: ['materi', 'sesi.a'],
      grouping: 'UNIT',
      filter: { cut: 'UNIT', groups: [B, 'others'] },
      method: 'COMPARISON',
      adjustment: 'BENJAMINI_HOCHBERG',
    } as const;
    const place = placeOf({
      ...recipe,
      items: [...recipe.items],
      campaignIds: [A],
      filter: { cut: 'UNIT', groups: [B, 'others'] },
    });
    expect(place).toEqual({
      campaigns: A,
      items: 'materi,sesi.a',
      grouping: 'UNIT',
      cut: 'UNIT',
      groups: `${B},others`,
      method: 'COMPARISON',
      adjustment: 'BENJAMINI_HOCHBERG',
    });
    expect(recipeOf(place)).toEqual(recipe);
  });

  it('says nothing that goes without saying', () => {
    expect(
      placeOf({
        campaignIds: [A, B],
        section: 's',
        grouping: 'ROUND',
        method: 'AUTO',
        adjustment: 'HOLM',
      }),
    ).toEqual({ campaigns: `${A},${B}`, section: 's' });
  });

  it('of several campaigns compares rounds, whatever else it says', () => {
    expect(recipeOf({ campaigns: `${A},${B}`, section: 's', grouping: 'SEX' }).grouping).toBe(
      'ROUND',
    );
  });

  it('that somebody made up is read as far as it means something', () => {
    expect(
      recipeOf({ campaigns: `,${A}`, grouping: 'HOUSE', cut: 'UNIT', method: 'MAGIC' }),
    ).toEqual({
      campaignIds: [A],
    });
  });
});

describe('the file of a recipe', () => {
  it('is read as it was written', async () => {
    const text = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => {
        done(reader.result as string);
      };
      reader.readAsText(recipeFile({ campaignIds: [A], section: 's' }, 'Per unit'));
    });
    expect(readRecipe(text)).toEqual({
      recipe: { campaignIds: [A], section: 's' },
      name: 'Per unit',
    });
  });

  it.each([
    ['no JSON', 'hello'],
    ['another format', JSON.stringify({ format: 'x', recipe: { campaignIds: [A] } })],
    [
      'no campaign',
      JSON.stringify({ format: 'ampera-exploration/1', recipe: { campaignIds: [] } }),
    ],
    [
      'something unknown',
      JSON.stringify({ format: 'ampera-exploration/1', recipe: { campaignIds: [A], sql: 'x' } }),
    ],
    [
      'a key that is none',
      JSON.stringify({
        format: 'ampera-exploration/1',
        recipe: { campaignIds: [A], items: ['a b,c'] },
      }),
    ],
  ])('with %s is refused', (_, text) => {
    expect(readRecipe(text)).toBeUndefined();
  });
});

it('the first sentence is the message, numbers with points do not end it', () => {
  expect(
    sentences('Rata-rata 3,76 dari 1.024 jawaban (n = 38). Perbedaan kecil. Uji: Welch.'),
  ).toEqual({
    message: 'Rata-rata 3,76 dari 1.024 jawaban (n = 38)',
    rest: 'Perbedaan kecil. Uji: Welch.',
  });
  expect(sentences('"Teori?" naik (n = 20). "Praktik" turun.')).toEqual({
    message: '"Teori?" naik (n = 20)',
    rest: '"Praktik" turun.',
  });
  expect(sentences('Satu kalimat')).toEqual({ message: 'Satu kalimat', rest: '' });
});
