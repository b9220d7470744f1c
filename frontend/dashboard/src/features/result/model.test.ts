import { describe, expect, it } from 'vitest';

import { estimateText } from '../../lib/estimate';

import { askedText, blocks, cutOf, ends, groupName, hiddenText, scaleOf } from './model';
import { rated } from './rated';
import { results } from './result-fixture';

describe('the cut in the address', () => {
  it.each([
    ['UNIT', 'UNIT'],
    ['COHORT', undefined], // not declared
    ['planet', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, cut) => {
    expect(cutOf(text, ['UNIT', 'SEX'])).toBe(cut);
  });
});

it('an estimate tells its interval where there is one', () => {
  expect(estimateText({ value: 3.456, low: 3.3, high: 3.61 })).toBe('3,5 (3,3–3,6)');
  expect(estimateText({ value: 3.456 }, 2)).toBe('3,46');
  expect(estimateText({ value: -0.4, low: -0.69, high: -0.12 }, 2)).toBe(
    '−0,40 (−0,69 sampai −0,12)',
  );
});

it('groups without a label have names of their own', () => {
  const group = { hidden: false };
  expect(groupName({ ...group, key: 'all' }, 'UNIT')).toBe('Semua');
  expect(groupName({ ...group, key: 'others', members: 3 }, 'UNIT')).toBe('Lainnya (3 kelompok)');
  expect(groupName({ ...group, key: 'F' }, 'SEX')).toBe('Perempuan');
  expect(groupName({ ...group, key: 'none' }, 'COHORT')).toBe('Tanpa angkatan');
});

it('an item asked only of some says of how many', () => {
  const all = results();
  const [item] = all.sections[0]?.items ?? [];
  if (!item) throw new Error('no item');
  const figures = [{ group: 'all', hidden: false, n: 23, skipped: 2, asked: 25 }];
  const some = { ...item, conditional: true, lines: [{ key: item.code, figures }] };
  expect(askedText(all, some, false)).toBe('Ditanyakan kepada 25 dari 40 yang menjawab survei.');
  const hidden = {
    ...some,
    lines: [{ key: item.code, figures: [{ group: 'all', hidden: true }] }],
  };
  expect(askedText(all, hidden, false)).toBe('Ditanyakan hanya kepada sebagian responden.');
});

it('a hidden figure says why', () => {
  const figure = { group: 'u1', hidden: true };
  expect(hiddenText({ ...figure, reason: 'SMALL_GROUP' }, 7)).toBe('disembunyikan (n < 7)');
  expect(hiddenText({ ...figure, reason: 'SAME_ANSWER' }, 7)).toMatch(/jawaban seragam/);
});

it('a scale runs from the lowest value to the highest, whatever the order of the options', () => {
  const [item] = results().sections[0]?.items ?? [];
  if (!item) throw new Error('no item');
  const turned = { ...item, options: [...(item.options ?? [])].reverse() };
  expect(scaleOf(turned).map(({ option, at }) => [option.value, at])).toEqual([
    [1, 3],
    [2, 2],
    [3, 1],
    [4, 0],
  ]);
});

it('items are ranked by their place on their own scale', () => {
  expect(rated(results()).map((line) => line.key)).toEqual(['materi', 'praktik']);
});

describe('charts', () => {
  it('join Likert items on one scale while all answers are together', () => {
    const [section] = results().sections;
    if (!section) throw new Error('no section');
    expect(blocks(section, undefined).map((block) => block.map((item) => item.code))).toEqual([
      ['materi', 'praktik'],
    ]);
    expect(blocks(section, 'UNIT')).toHaveLength(2);
  });

  it('name the ends only where they differ', () => {
    expect(ends([{ label: 'a', value: 1 }])).toBeUndefined();
    expect(
      ends([
        { label: 'a', value: 1 },
        { label: 'b', value: 3 },
        { label: 'c', value: 2 },
      ]),
    ).toEqual({ highest: { label: 'b', value: 3 }, lowest: { label: 'a', value: 1 } });
  });
});
