// The draft as it is sent: only the members that each type has, in the shape of the contract.
import type { Definition, Item, Option, Section } from '@ampera/survey-engine';

import {
  type Both,
  type Draft,
  type DraftItem,
  type DraftOption,
  type DraftSection,
  hasOptions,
  isText,
  mayShuffle,
} from './draft';
import { translationsByCode } from './draft-translations';

/** What is sent to be saved. */
export interface QuestionnaireEdit {
  code: string;
  description: string;
  definition: Definition;
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
    ...(draft.required && type !== 'note' && { required: true }),
    ...(draft.visibleWhen && { visibleWhen: draft.visibleWhen }),
    ...(draft.requiredWhen &&
      !draft.required &&
      type !== 'note' && { requiredWhen: draft.requiredWhen }),
    ...(draft.checks.length > 0 &&
      type !== 'likert-matrix' &&
      type !== 'note' && {
        checks: draft.checks.map(({ must, message }) => ({ must, message: texts(message) })),
      }),
    ...(hasOptions(type) && { options: draft.options.map(optionOf) }),
    ...(type === 'likert-matrix' && {
      rows: draft.rows.map((row) => ({
        code: row.code,
        text: texts(row.text),
        ...(!draft.pair && optional('opposite', row.opposite)),
      })),
      ...(draft.pair && {
        pair: {
          kind: draft.pair.kind,
          first: texts(draft.pair.first),
          second: texts(draft.pair.second),
        },
      }),
    }),
    ...(type === 'multiple-choice' && {
      ...set('minChoices', draft.minChoices),
      ...set('maxChoices', draft.maxChoices),
    }),
    ...(type === 'ranking' && set('maxChoices', draft.maxChoices)),
    ...(type === 'file' && { accepts: draft.accepts, ...set('maxChoices', draft.maxChoices) }),
    ...(mayShuffle(type) && draft.shuffle && { shuffle: true }),
    ...(type === 'single-choice' &&
      draft.preset && {
        preset: draft.preset,
        ...(draft.preset === 'link' && { parameter: draft.parameter.trim() }),
      }),
    ...(type === 'note' &&
      draft.picture && { picture: { ...draft.picture, alt: texts(draft.picture.alt) } }),
    ...(type === 'number' && {
      ...(draft.slider && { slider: true }),
      ...set('min', draft.min),
      ...set('max', draft.max),
      ...set('decimals', draft.decimals),
      ...optional('unit', draft.unit),
    }),
    ...(isText(type) && set('maxLength', draft.maxLength)),
    ...(type === 'date' && {
      ...(draft.earliest && { earliest: draft.earliest }),
      ...(draft.latest && { latest: draft.latest }),
    }),
  };
  return asked as Item; // the members above are those of the type
}

function optionOf(option: DraftOption): Option {
  return {
    code: option.code,
    ...set('value', option.value),
    label: texts(option.label),
    ...(option.fixed && { fixed: true }),
  };
}

export function sectionOf(section: DraftSection): Section {
  return {
    code: section.code,
    title: texts(section.title),
    ...optional('description', section.description),
    ...(section.visibleWhen && { visibleWhen: section.visibleWhen }),
    ...(section.shuffle && { shuffle: true }),
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
      ...translationsByCode(draft),
    },
  };
}
