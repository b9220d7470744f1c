import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { canonicalJson, type Definition } from '@ampera/survey-engine';
import { describe, expect, it } from 'vitest';

import { draftOf, itemsOf } from './draft';
import { editOf } from './draft-edit';
import {
  addItem,
  addOption,
  addSection,
  changeType,
  duplicateItem,
  editItem,
  freeCode,
  moveItem,
  removeItem,
  removeSection,
} from './draft-changes';
import { editNamed } from './draft-names';
import { duplicateSection } from './duplicate-section';

const library = join(
  import.meta.dirname,
  '../../../../../backend/app/src/main/resources/instruments',
);
const instrument = (name: string) =>
  (JSON.parse(readFileSync(join(library, name), 'utf8')) as { definition: Definition }).definition;

const start = () =>
  draftOf({
    code: 'Q',
    definition: { schema: 1, languages: ['id'], title: { id: 'Uji' }, sections: [] },
  });

/** A questionnaire of one section. */
const asking = (...items: Definition['sections'][number]['items']): Definition => ({
  schema: 1,
  languages: ['id'],
  title: { id: 'Uji' },
  sections: [{ code: 's', title: { id: 'Bagian' }, items }],
});

/** A draft with these many items in each section. */
function withItems(...counts: number[]) {
  let draft = start();
  for (const count of counts) {
    const { change, section } = addSection();
    draft = change(draft);
    for (let i = 0; i < count; i++) draft = addItem(draft, section.key, 'rating').draft;
  }
  return draft;
}

const codes = (draft: ReturnType<typeof start>) =>
  draft.sections.map((section) => section.items.map((item) => item.code));

describe('the document', () => {
  it.each(readdirSync(library))('%s comes out as it went in', (name) => {
    const definition = instrument(name);
    const edit = editOf(draftOf({ code: 'Q', definition }));
    expect(canonicalJson(edit.definition)).toBe(canonicalJson(definition));
  });

  it('sends only the members that the type has, and no empty texts', () => {
    let draft = withItems(1);
    const [item] = itemsOf(draft);
    draft = editItem(item?.key ?? '', { min: 1, maxLength: 5, required: false })(draft);
    expect(editOf(draft).definition.sections[0]?.items[0]).toEqual({
      type: 'rating',
      code: 'butir_1',
      text: { id: '' },
    });
  });
});

describe('adding', () => {
  it('continues the kind and the scale of the item before', () => {
    const { change, section } = addSection();
    const first = addItem(change(start()), section.key, null);
    expect(first.item.type).toBe('likert');
    expect(first.item.options.map((option) => option.value)).toEqual([1, 2, 3, 4, 5]);
    const renamed = editItem(first.item.key, {
      options: first.item.options
        .slice(0, 4)
        .map((option) => ({ ...option, label: { id: 'x', en: '' } })),
    })(first.draft);
    const second = addItem(renamed, section.key, null);
    expect(second.item.options.map((option) => option.label.id)).toEqual(['x', 'x', 'x', 'x']);
    expect(second.item.options[0]?.key).not.toBe(first.item.options[0]?.key);
    expect(second.item.code).toBe('butir_2');
  });

  it('puts an item below the one it was asked from', () => {
    const draft = withItems(2);
    const [first] = itemsOf(draft);
    const added = addItem(draft, draft.sections[0]?.key ?? '', 'number', first?.key);
    expect(codes(added.draft)).toEqual([['butir_1', 'butir_3', 'butir_2']]);
  });

  it('never gives a code twice, also after something was removed', () => {
    const draft = withItems(3);
    const removed = removeItem(itemsOf(draft)[0]?.key ?? '')(draft);
    const again = addItem(removed, removed.sections[0]?.key ?? '', 'rating');
    expect(codes(again.draft)).toEqual([['butir_2', 'butir_3', 'butir_4']]);
    expect(freeCode('', ['1', '3'])).toBe('4');
  });

  it('gives a choice two options and a matrix rows', () => {
    const draft = withItems(1);
    const key = itemsOf(draft)[0]?.key ?? '';
    const choice = itemsOf(changeType(key, 'single-choice')(draft))[0];
    expect(choice?.options.map((option) => option.code)).toEqual(['1', '2']);
    expect(choice && addOption(choice).option).toMatchObject({ code: '3', value: null });
    const matrix = itemsOf(changeType(key, 'likert-matrix')(draft))[0];
    expect(matrix?.rows).toHaveLength(2);
    expect(matrix?.options).toHaveLength(5);
  });
});

describe('a note with a picture', () => {
  it('comes back as it was, with its description in further languages, and leaves nothing in other kinds', () => {
    const definition = {
      ...asking({
        type: 'note',
        code: 'alur',
        text: { id: 'Begini' },
        picture: { sha256: 'a'.repeat(64), width: 64, height: 36, alt: { id: 'Alur' } },
      }),
      translations: { jv: { 'item.alur.picture': 'Urutan' } },
    };
    const draft = draftOf({ code: 'Q', definition });
    expect(editOf(draft).definition).toEqual(definition);
    const rated = changeType(itemsOf(draft)[0]?.key ?? '', 'rating')(draft);
    expect(editOf(rated).definition.sections[0]?.items[0]).not.toHaveProperty('picture');
  });
});

describe('a photo or file', () => {
  it('comes back as it was, begins with one photo, and leaves nothing in other kinds', () => {
    const definition = asking({
      type: 'file',
      code: 'bukti',
      text: { id: 'Bukti' },
      accepts: ['photo', 'pdf'],
      maxChoices: 3,
    });
    const draft = draftOf({ code: 'Q', definition });
    expect(editOf(draft).definition).toEqual(definition);
    const key = itemsOf(draft)[0]?.key ?? '';
    const many = changeType(key, 'multiple-choice')(draft);
    expect(editOf(many).definition.sections[0]?.items[0]).not.toHaveProperty('accepts');
    expect(editOf(many).definition.sections[0]?.items[0]).not.toHaveProperty('maxChoices');
    const again = changeType(key, 'file')(many);
    expect(editOf(again).definition.sections[0]?.items[0]).toMatchObject({ maxChoices: 1 });
    const { item } = addItem(draft, draft.sections[0]?.key ?? '', 'file');
    expect(item).toMatchObject({ accepts: ['photo'], maxChoices: 1, required: false });
  });
});

describe('a choice that is answered beforehand', () => {
  it('comes back as it was, and leaves nothing behind when it is asked again', () => {
    const definition = asking({
      type: 'single-choice',
      code: 'loket',
      text: { id: 'Loket' },
      options: [
        { code: '1', label: { id: 'Satu' } },
        { code: '2', label: { id: 'Dua' } },
      ],
      preset: 'link',
      parameter: 'loket',
    });
    const draft = draftOf({ code: 'Q', definition });
    expect(editOf(draft).definition).toEqual(definition);
    const asked = editItem(itemsOf(draft)[0]?.key ?? '', { preset: null })(draft);
    const sent = editOf(asked).definition.sections[0]?.items[0];
    expect(sent).not.toHaveProperty('preset');
    expect(sent).not.toHaveProperty('parameter');
  });
});

describe('a matrix whose rows are rated twice', () => {
  const definition = {
    ...asking(
      {
        type: 'likert-matrix',
        code: 'layanan',
        text: { id: 'Layanan' },
        options: ['1', '2', '3', '4'].map((code) => ({
          code,
          value: Number(code),
          label: { id: code },
        })),
        rows: [{ code: 'cepat', text: { id: 'Cepat' } }],
        pair: { kind: 'before-after', first: { id: 'Dulu' }, second: { id: 'Kini' } },
      },
      {
        type: 'long-text',
        code: 'usul',
        text: { id: 'Mengapa {layanan.cepat.after}?' },
        visibleWhen: { op: 'one-of', item: 'layanan.cepat.after', options: ['1'] },
      },
    ),
    translations: { jv: { 'item.layanan.pair.first': 'Biyen' } },
  };

  it('comes back as it was', () => {
    expect(editOf(draftOf({ code: 'Q', definition })).definition).toEqual(definition);
  });

  it('takes what names its ratings along to another code, also in a copy', () => {
    const draft = draftOf({ code: 'Q', definition });
    const [matrix] = itemsOf(draft);
    const renamed = editNamed(matrix?.key ?? '', { code: 'mutu' })(draft);
    expect(itemsOf(renamed)[1]?.visibleWhen).toMatchObject({ item: 'mutu.cepat.after' });
    expect(itemsOf(renamed)[1]?.text.id).toBe('Mengapa {mutu.cepat.after}?');
    const copy = duplicateSection(draft, draft.sections[0]?.key ?? '')?.section;
    expect(copy?.items[1]?.visibleWhen).toMatchObject({
      item: `${copy?.items[0]?.code ?? ''}.cepat.after`,
    });
  });

  it('has no opposites, and no pair once its kind is another', () => {
    const draft = draftOf({ code: 'Q', definition });
    const [matrix] = itemsOf(draft);
    const [row] = matrix?.rows ?? [];
    if (!matrix || !row) throw new Error('no row');
    const opposite = { id: 'Lambat', en: '' };
    const edited = editItem(matrix.key, { rows: [{ ...row, opposite }] })(draft);
    const sent = editOf(edited).definition.sections[0]?.items[0];
    expect(sent).not.toHaveProperty('rows.0.opposite');
    const likert = editOf(changeType(matrix.key, 'likert')(draft)).definition.sections[0]?.items[0];
    expect(likert).not.toHaveProperty('pair');
  });
});

describe('changing', () => {
  it('keeps what both kinds have when the kind changes', () => {
    const { change, section } = addSection();
    const { draft, item } = addItem(change(start()), section.key, 'likert');
    const matrix = itemsOf(changeType(item.key, 'likert-matrix')(draft))[0];
    expect(matrix?.options).toEqual(item.options);
    const text = itemsOf(changeType(item.key, 'long-text')(draft))[0];
    expect(text?.required).toBe(false);
  });

  it('duplicates with new identity and code', () => {
    const draft = withItems(1);
    const copy = duplicateItem(draft, itemsOf(draft)[0]?.key ?? '');
    expect(copy && codes(copy.draft)).toEqual([['butir_1', 'butir_2']]);
    expect(copy?.item.key).not.toBe(itemsOf(draft)[0]?.key);
    expect(duplicateItem(draft, 'nothing')).toBeNull();
  });

  it('moves an item to the end of another section', () => {
    const draft = withItems(2, 1);
    const moved = moveItem(itemsOf(draft)[0]?.key ?? '', draft.sections[1]?.key ?? '')(draft);
    expect(codes(moved)).toEqual([['butir_2'], ['butir_3', 'butir_1']]);
  });

  it('removes a section with its items', () => {
    const draft = withItems(1, 1);
    expect(codes(removeSection(draft.sections[0]?.key ?? '')(draft))).toEqual([['butir_2']]);
  });
});
