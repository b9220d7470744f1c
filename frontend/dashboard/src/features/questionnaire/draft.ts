// The questionnaire while it is being edited: the same document with a key for everything that moves or is removed,
// texts that are always there in both languages, and numbers that may be empty.
import type { Condition, Definition, Item, Option, Pair, Picture } from '@ampera/survey-engine';

import { type Translations, translationsByKey } from './draft-translations';

export interface Both {
  id: string;
  en: string;
}

export const itemTypes = [
  'likert',
  'likert-matrix',
  'single-choice',
  'multiple-choice',
  'number',
  'short-text',
  'long-text',
  'rating',
  'date',
  'ranking',
  'consent',
  'file',
  'note',
] as const satisfies readonly Item['type'][];

export type ItemType = (typeof itemTypes)[number];

export interface DraftOption {
  key: string;
  code: string;
  value: number | null;
  label: Both;
  /** Keeps its place where the others are shuffled. */
  fixed: boolean;
}

export interface DraftRow {
  key: string;
  code: string;
  text: Both;
  opposite: Both;
}

/** Every row is rated twice. */
export interface DraftPair {
  kind: Pair['kind'];
  first: Both;
  second: Both;
}

/** A picture that was uploaded, and what there is to see. */
export interface DraftPicture {
  sha256: string;
  width: number;
  height: number;
  alt: Both;
}

/** A rule across answers. */
export interface DraftCheck {
  key: string;
  must: Condition;
  message: Both;
}

export interface DraftItem {
  key: string;
  type: ItemType;
  code: string;
  text: Both;
  help: Both;
  required: boolean;
  visibleWhen: Condition | null;
  requiredWhen: Condition | null;
  checks: DraftCheck[];
  options: DraftOption[];
  rows: DraftRow[];
  /** Null: every row is rated once. */
  pair: DraftPair | null;
  minChoices: number | null;
  maxChoices: number | null;
  min: number | null;
  max: number | null;
  decimals: number | null;
  unit: Both;
  maxLength: number | null;
  earliest: string;
  latest: string;
  slider: boolean;
  shuffle: boolean;
  /** Answered beforehand: by its only option, or by the link. */
  preset: 'fixed' | 'link' | null;
  parameter: string;
  picture: DraftPicture | null;
  /** What may be given as a file. */
  accepts: ('photo' | 'pdf')[];
}

export interface DraftSection {
  key: string;
  code: string;
  title: Both;
  description: Both;
  visibleWhen: Condition | null;
  shuffle: boolean;
  items: DraftItem[];
}

export interface Draft {
  code: string;
  description: string;
  english: boolean;
  /** Further languages: texts by the keys of the editor. */
  translations: Translations;
  title: Both;
  introduction: Both;
  closing: Both;
  minutes: number | null;
  sections: DraftSection[];
}

let keys = 0;

/** Identity in the editor only; ids of fields are made from it. */
export function newKey(): string {
  keys += 1;
  return `k${keys}`;
}

const empty = (): Both => ({ id: '', en: '' });

type MaybeTexts = { id: string; en?: string | null } | string | null | undefined;

function both(texts: MaybeTexts): Both {
  if (texts == null) return empty();
  if (typeof texts === 'string') return { id: texts, en: '' };
  return { id: texts.id, en: texts.en ?? '' };
}

export const hasOptions = (type: ItemType) => isLikert(type) || mayShuffle(type);
export const mayShuffle = (type: ItemType) => type.endsWith('-choice') || type === 'ranking';
export const isLikert = (type: ItemType) => type === 'likert' || type === 'likert-matrix';
export const isText = (type: ItemType) => type === 'short-text' || type === 'long-text';

export function newItem(type: ItemType, code: string): DraftItem {
  return {
    key: newKey(),
    type,
    code,
    text: empty(),
    help: empty(),
    required: !isText(type) && type !== 'note' && type !== 'file',
    visibleWhen: null,
    requiredWhen: null,
    checks: [],
    options: [],
    rows: [],
    pair: null,
    minChoices: null,
    maxChoices: null,
    min: null,
    max: null,
    decimals: null,
    unit: empty(),
    maxLength: null,
    earliest: '',
    latest: '',
    slider: false,
    shuffle: false,
    preset: null,
    parameter: '',
    picture: null,
    accepts: ['photo'],
  };
}

export function newOption(code: string, value: number | null = null): DraftOption {
  return { key: newKey(), code, value, label: empty(), fixed: false };
}

export function newCheck(must: Condition, message = empty()): DraftCheck {
  return { key: newKey(), must, message };
}

export function newRow(code: string): DraftRow {
  return { key: newKey(), code, text: empty(), opposite: empty() };
}

export function newSection(code: string): DraftSection {
  return {
    key: newKey(),
    code,
    title: empty(),
    description: empty(),
    visibleWhen: null,
    shuffle: false,
    items: [],
  };
}

function draftItem(item: Item): DraftItem {
  const draft = newItem(item.type, item.code);
  return {
    ...draft,
    text: both(item.text),
    help: both(item.help),
    required: item.required === true,
    visibleWhen: item.visibleWhen ?? null,
    requiredWhen: item.requiredWhen ?? null,
    checks: (item.checks ?? []).map(({ must, message }) => newCheck(must, both(message))),
    options: 'options' in item ? item.options.map(draftOption) : [],
    rows:
      'rows' in item
        ? item.rows.map((row) => ({
            key: newKey(),
            code: row.code,
            text: both(row.text),
            opposite: both(row.opposite),
          }))
        : [],
    pair: 'pair' in item && item.pair ? draftPair(item.pair) : null,
    minChoices: 'minChoices' in item ? (item.minChoices ?? null) : null,
    maxChoices: 'maxChoices' in item ? (item.maxChoices ?? null) : null,
    min: 'min' in item ? (item.min ?? null) : null,
    max: 'max' in item ? (item.max ?? null) : null,
    decimals: 'decimals' in item ? (item.decimals ?? null) : null,
    unit: 'unit' in item ? both(item.unit) : empty(),
    maxLength: 'maxLength' in item ? (item.maxLength ?? null) : null,
    earliest: 'earliest' in item ? (item.earliest ?? '') : '',
    latest: 'latest' in item ? (item.latest ?? '') : '',
    slider: 'slider' in item && item.slider === true,
    shuffle: 'shuffle' in item && item.shuffle === true,
    preset: 'preset' in item ? (item.preset ?? null) : null,
    picture: 'picture' in item && item.picture ? draftPicture(item.picture) : null,
    accepts: 'accepts' in item ? item.accepts : draft.accepts,
    parameter: 'parameter' in item ? (item.parameter ?? '') : '',
  };
}

function draftPicture({ alt, ...picture }: Picture): DraftPicture {
  return { ...picture, alt: both(alt) };
}

function draftPair({ kind, first, second }: Pair): DraftPair {
  return { kind, first: both(first), second: both(second) };
}

function draftOption(option: Option): DraftOption {
  const { code, value, label, fixed } = option;
  return { key: newKey(), code, value: value ?? null, label: both(label), fixed: fixed === true };
}

export function draftOf(from: {
  code: string;
  description?: string | null;
  definition: Definition;
}): Draft {
  const { definition } = from;
  const draft: Draft = {
    code: from.code,
    description: from.description ?? '',
    english: definition.languages.includes('en'),
    translations: {},
    title: both(definition.title),
    introduction: both(definition.introduction),
    closing: both(definition.closing),
    minutes: definition.minutes ?? null,
    sections: definition.sections.map((section) => ({
      key: newKey(),
      code: section.code,
      title: both(section.title),
      description: both(section.description),
      visibleWhen: section.visibleWhen ?? null,
      shuffle: section.shuffle === true,
      items: section.items.map(draftItem),
    })),
  };
  return { ...draft, translations: translationsByKey(definition.translations, draft) };
}

export function itemsOf(draft: Draft): DraftItem[] {
  return draft.sections.flatMap((section) => section.items);
}
