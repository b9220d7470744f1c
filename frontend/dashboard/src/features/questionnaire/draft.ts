// The questionnaire while it is being edited: the same document with a key for everything that moves or is removed,
// texts that are always there in both languages, and numbers that may be empty.
import type { Definition, Item, Option, Section } from '@ampera/survey-engine';

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
] as const satisfies readonly Item['type'][];

export type ItemType = (typeof itemTypes)[number];

export interface DraftOption {
  key: string;
  code: string;
  value: number | null;
  label: Both;
}

export interface DraftRow {
  key: string;
  code: string;
  text: Both;
}

export interface DraftItem {
  key: string;
  type: ItemType;
  code: string;
  text: Both;
  help: Both;
  required: boolean;
  options: DraftOption[];
  rows: DraftRow[];
  minChoices: number | null;
  maxChoices: number | null;
  min: number | null;
  max: number | null;
  decimals: number | null;
  unit: Both;
  maxLength: number | null;
}

export interface DraftSection {
  key: string;
  code: string;
  title: Both;
  description: Both;
  items: DraftItem[];
}

export interface Draft {
  code: string;
  description: string;
  english: boolean;
  title: Both;
  introduction: Both;
  closing: Both;
  minutes: number | null;
  sections: DraftSection[];
}

/** What is sent to be saved. */
export interface QuestionnaireEdit {
  code: string;
  description: string;
  definition: Definition;
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

export const hasOptions = (type: ItemType) => type.includes('likert') || type.endsWith('-choice');
export const isLikert = (type: ItemType) => type === 'likert' || type === 'likert-matrix';
export const isText = (type: ItemType) => type === 'short-text' || type === 'long-text';

export function newItem(type: ItemType, code: string): DraftItem {
  return {
    key: newKey(),
    type,
    code,
    text: empty(),
    help: empty(),
    required: !isText(type),
    options: [],
    rows: [],
    minChoices: null,
    maxChoices: null,
    min: null,
    max: null,
    decimals: null,
    unit: empty(),
    maxLength: null,
  };
}

export function newOption(code: string, value: number | null = null): DraftOption {
  return { key: newKey(), code, value, label: empty() };
}

export function newRow(code: string): DraftRow {
  return { key: newKey(), code, text: empty() };
}

export function newSection(code: string): DraftSection {
  return { key: newKey(), code, title: empty(), description: empty(), items: [] };
}

function draftItem(item: Item): DraftItem {
  const draft = newItem(item.type, item.code);
  return {
    ...draft,
    text: both(item.text),
    help: both(item.help),
    required: item.required === true,
    options: 'options' in item ? item.options.map(draftOption) : [],
    rows:
      'rows' in item
        ? item.rows.map((row) => ({ key: newKey(), code: row.code, text: both(row.text) }))
        : [],
    minChoices: 'minChoices' in item ? (item.minChoices ?? null) : null,
    maxChoices: 'maxChoices' in item ? (item.maxChoices ?? null) : null,
    min: 'min' in item ? (item.min ?? null) : null,
    max: 'max' in item ? (item.max ?? null) : null,
    decimals: 'decimals' in item ? (item.decimals ?? null) : null,
    unit: 'unit' in item ? both(item.unit) : empty(),
    maxLength: 'maxLength' in item ? (item.maxLength ?? null) : null,
  };
}

function draftOption(option: Option): DraftOption {
  const { code, value, label } = option;
  return { key: newKey(), code, value: value ?? null, label: both(label) };
}

export function draftOf(from: {
  code: string;
  description?: string | null;
  definition: Definition;
}): Draft {
  const { definition } = from;
  return {
    code: from.code,
    description: from.description ?? '',
    english: definition.languages.includes('en'),
    title: both(definition.title),
    introduction: both(definition.introduction),
    closing: both(definition.closing),
    minutes: definition.minutes ?? null,
    sections: definition.sections.map((section) => ({
      key: newKey(),
      code: section.code,
      title: both(section.title),
      description: both(section.description),
      items: section.items.map(draftItem),
    })),
  };
}

// Texts are sent as the server keeps them: without blanks around them, and absent where there is nothing.
function texts(value: Both): { id: string; en?: string } {
  const en = value.en.trim();
  return { id: value.id.trim(), ...(en && { en }) };
}

function optional<Name extends string>(name: Name, value: Both) {
  const written = texts(value);
  const some = written.id !== '' || written.en !== undefined;
  return (some ? { [name]: written } : {}) as Partial<Record<Name, { id: string; en?: string }>>;
}

function set<Name extends string>(name: Name, value: number | null) {
  return (value === null ? {} : { [name]: value }) as Partial<Record<Name, number>>;
}

/** Only the members that the type has. */
function itemOf(draft: DraftItem): Item {
  const { type, code } = draft;
  const asked = {
    type,
    code,
    text: texts(draft.text),
    ...optional('help', draft.help),
    ...(draft.required && { required: true }),
    ...(hasOptions(type) && { options: draft.options.map(optionOf) }),
    ...(type === 'likert-matrix' && {
      rows: draft.rows.map((row) => ({ code: row.code, text: texts(row.text) })),
    }),
    ...(type === 'multiple-choice' && {
      ...set('minChoices', draft.minChoices),
      ...set('maxChoices', draft.maxChoices),
    }),
    ...(type === 'number' && {
      ...set('min', draft.min),
      ...set('max', draft.max),
      ...set('decimals', draft.decimals),
      ...optional('unit', draft.unit),
    }),
    ...(isText(type) && set('maxLength', draft.maxLength)),
  };
  return asked as Item; // the members above are those of the type
}

function optionOf(option: DraftOption): Option {
  return { code: option.code, ...set('value', option.value), label: texts(option.label) };
}

export function sectionOf(section: DraftSection): Section {
  return {
    code: section.code,
    title: texts(section.title),
    ...optional('description', section.description),
    items: section.items.map(itemOf),
  };
}

export function editOf(draft: Draft): QuestionnaireEdit {
  return {
    code: draft.code.trim(),
    description: draft.description.trim(),
    definition: {
      schema: 1,
      languages: draft.english ? ['id', 'en'] : ['id'],
      title: texts(draft.title),
      ...optional('introduction', draft.introduction),
      ...optional('closing', draft.closing),
      ...set('minutes', draft.minutes),
      sections: draft.sections.map(sectionOf),
    },
  };
}

export function itemsOf(draft: Draft): DraftItem[] {
  return draft.sections.flatMap((section) => section.items);
}
