import { describe, expect, it } from 'vitest';

import { type Draft, draftOf } from './draft';
import { addItem, addSection } from './draft-changes';
import { begin, record, redo, undo } from './history';
import { draftDifferences } from './model';
import { errorsByField, ownersWithErrors, placeOf } from './places';
import { scaleNames, scaleOf, scaleOptions } from './scales';

describe('history', () => {
  it('takes typing in one field as one step', () => {
    let history = begin('');
    for (const text of ['a', 'ab', 'abc']) history = record(history, text, 'k1.text.id');
    history = record(history, 'abc!', 'k2.text.id');
    expect(undo(history).present).toBe('abc');
    expect(undo(undo(history)).present).toBe('');
    expect(redo(undo(history)).present).toBe('abc!');
  });

  it('forgets the future after a new step, and ends at both ends', () => {
    const history = record(undo(record(begin(1), 2)), 3);
    expect(redo(history)).toBe(history);
    expect(undo(undo(history)).present).toBe(1);
    expect(record(history, 3)).toBe(history);
  });
});

function draftWith(): Draft {
  const empty = draftOf({
    code: 'Q',
    definition: { schema: 1, languages: ['id', 'en'], title: { id: 'Uji' }, sections: [] },
  });
  const { change, section } = addSection();
  const likert = addItem(change(empty), section.key, 'likert');
  return addItem(likert.draft, section.key, 'likert-matrix').draft;
}

describe('places', () => {
  const draft = draftWith();
  const [section] = draft.sections;
  const [scale, matrix] = section?.items ?? [];

  it.each([
    ['/definition/title/en', 'draft.title.en'],
    ['/code', 'draft.code'],
    ['/definition/sections', 'draft.sections'],
    ['/definition/sections/0/title/id', `${section?.key}.title.id`],
    ['/definition/sections/0/items', `${section?.key}.items`],
    ['/definition/sections/0/items/0/code', `${scale?.key}.code`],
    ['/definition/sections/0/items/0/text', `${scale?.key}.text.id`],
    ['/definition/sections/0/items/0/options', `${scale?.key}.options`],
    ['/definition/sections/0/items/0/options/2/code', `${scale?.options[2]?.key}.code`],
    ['/definition/sections/0/items/1/pair', `${matrix?.key}.pair`],
    ['/definition/sections/0/items/1/pair/first/en', `${matrix?.key}.pair.first.en`],
    ['/definition/sections/0/items/1/pair/second', `${matrix?.key}.pair.second.id`],
    ['/definition/sections/0/items/1/rows/1/text/en', `${matrix?.rows[1]?.key}.text.en`],
  ])('%s is the field %s', (pointer, field) => {
    expect(placeOf(draft, pointer).field).toBe(field);
  });

  it('tells which items and sections have errors', () => {
    const problems = [
      { pointer: '/definition/sections/0/items/1/min', code: 'a', detail: 'satu' },
      { pointer: '/definition/sections/0/items/1/min', code: 'b', detail: 'dua' },
    ];
    expect(errorsByField(draft, problems).get(`${matrix?.key}.min`)).toBe('satu; dua');
    expect([...ownersWithErrors(draft, problems)]).toEqual([section?.key, matrix?.key]);
  });
});

describe('scales', () => {
  it.each(scaleNames)('%s runs from 1 upwards and is recognised', (name) => {
    const options = scaleOptions(name);
    expect(options.map((option) => option.value)).toEqual(options.map((_, index) => index + 1));
    expect(scaleOf(options)).toBe(name);
    expect(scaleOf(options.slice(1))).toBeNull();
  });
});

describe('a conflict', () => {
  it('names every part that one version would take from the other', () => {
    const mine = draftWith();
    const theirs: Draft = { ...mine, title: { id: 'Judul lain', en: '' } };
    const added = addItem(theirs, mine.sections[0]?.key ?? '', 'rating').draft;
    expect(draftDifferences(mine, added).map((each) => each.name)).toEqual([
      'draft',
      'order',
      'item:butir_3',
    ]);
    expect(draftDifferences(mine, mine)).toEqual([]);
  });
});
