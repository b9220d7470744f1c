import type { Schema } from '@ampera/api';
import {
  answerKeys,
  askedOf,
  CONSENT,
  dayIn,
  type Definition,
  type Item,
  isUnanswered,
} from '@ampera/survey-engine';

import { formatNumber } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { Words } from '../../ui';

type Seen =
  | 'respondent'
  | 'subject'
  | 'firstBy'
  | 'firstAt'
  | 'secondBy'
  | 'secondAt'
  | 'settlement'
  | 'differences'
  | 'point';

interface Settled {
  settlement?: 'CONFIRMED' | 'KEYED_ALIKE' | 'SETTLED' | null;
}

export type PaperSheet = Omit<Schema<'PaperSheetView', Seen | 'reason'>, 'settlement'> & Settled;
export type PaperSheetListItem = Omit<Schema<'PaperSheetListItem', Seen>, 'settlement'> & Settled;
export type SheetState = PaperSheet['state'];
export type Respondent = Schema<'PaperRespondent', 'subject'>;
export type Answers = Record<string, unknown>;

/** What is needed of the campaign. */
export interface Campaign {
  id: string;
  code: string;
  title: string;
  mode: Schema<'CampaignView'>['mode'];
  status: Schema<'CampaignView'>['status'];
  questionnaireVersionId: string;
  evaluationId: string;
  evaluationTitle: string;
  points: readonly { code: string; name: string }[];
}

export interface Entries {
  first: Answers;
  second?: Answers | null;
  differences: string[];
}

export const states = [
  'PRINTED',
  'KEYED',
  'DIFFERS',
  'COUNTED',
  'REJECTED',
] as const satisfies readonly SheetState[];

/** One thing that is answered, with the number that stands beside it on paper. */
export interface Line {
  key: string;
  number: string;
  item: Item;
  question: string;
}

/** Numbers as they are printed: notes have none. */
export function numbersOf(definition: Definition): Map<string, string> {
  const items = definition.sections.flatMap((section) => section.items);
  const numbered = items.filter((item) => item.type !== 'note');
  return new Map(numbered.map((item, index) => [item.code, String(index + 1)]));
}

export function linesOf(definition: Definition, words: Words): Line[] {
  const numbers = numbersOf(definition);
  return definition.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      answerKeys(item).map((key, index) => {
        const pair = item.type === 'likert-matrix' ? item.pair : null;
        const row = 'rows' in item ? item.rows[pair ? Math.floor(index / 2) : index] : undefined;
        const rated = pair && (index % 2 === 0 ? pair.first : pair.second);
        const number = numbers.get(item.code) ?? '';
        return {
          key,
          item,
          number: row ? `${number}.${index + 1}` : number,
          question: row
            ? [words(item.text), words(row.text), words(rated ?? row.opposite)]
                .filter(Boolean)
                .join(' – ')
            : words(item.text),
        };
      }),
    ),
  );
}

/** What is filled in beforehand, the same for everybody. */
export function presetOf(definition: Definition): Answers {
  const items = definition.sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.flatMap((item) =>
      item.type === 'single-choice' && item.preset === 'fixed'
        ? [[item.code, item.options[0]?.code]]
        : [],
    ),
  );
}

/** As it is asked on paper, on which nobody can give a file: none has to be given. */
export function onPaper(definition: Definition): Definition {
  const item = (one: Item): Item =>
    one.type === 'file' ? { ...one, required: false, requiredWhen: null } : one;
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      items: section.items.map(item),
    })),
  };
}

/** How many numbers the answers so far skip. */
export function skipped(definition: Definition, answers: Answers): number {
  const count = (one: Definition) => numbersOf(one).size;
  return count(definition) - count(askedOf(definition, answers).definition);
}

/** An answer as it reads on the sheet; null if there is none. */
export function answerText(
  item: Item,
  value: unknown,
  words: Words,
  language: Language,
): string | null {
  if (isUnanswered(item, value)) return null;
  const label = (code: unknown) =>
    'options' in item
      ? words(item.options.find((one) => one.code === code)?.label) || String(code)
      : String(code);
  switch (item.type) {
    case 'multiple-choice':
      return (value as string[]).map(label).join('; ');
    case 'ranking':
      return (value as string[]).map((code, index) => `${index + 1}. ${label(code)}`).join('; ');
    case 'number':
      return [formatNumber(Number(value), 6), words(item.unit)].filter(Boolean).join(' ');
    case 'consent':
      return value === CONSENT ? '✓' : String(value);
    case 'date':
      return dayIn(String(value), language);
    default:
      return label(value);
  }
}
