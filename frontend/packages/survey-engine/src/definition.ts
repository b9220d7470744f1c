/**
 * A text in the languages of the questionnaire; Indonesian is always there. Where a further language has taken its place
 * on the screen, `lang` says which.
 */
export type Texts = { id: string; en?: string; lang?: string };

export interface Option {
  code: string;
  value?: number | null;
  label: Texts;
  /** Keeps its place where the others are shuffled. */
  fixed?: boolean | null;
}

export interface Row {
  code: string;
  text: Texts;
  opposite?: Texts | null;
}

export type Comparison = 'equal' | 'not-equal' | 'less' | 'at-most' | 'more' | 'at-least';

/** A tree of tests on answers; `item` and `to` are answer keys. */
export type Condition =
  | { op: 'all' | 'any' | 'not'; of: Condition[] }
  | { op: 'answered'; item: string }
  | { op: 'one-of' | 'contains'; item: string; options: string[] }
  | { op: 'count'; item: string; is: Comparison; value: number }
  | {
      op: 'compare';
      item: string;
      is: Comparison;
      value?: number | null;
      date?: string | null;
      to?: string | null;
    };

/** A rule across answers, and what the respondent reads when it is broken. */
export interface ItemCheck {
  must: Condition;
  message: Texts;
}

interface Asked {
  code: string;
  text: Texts;
  help?: Texts | null;
  required?: boolean;
  visibleWhen?: Condition | null;
  requiredWhen?: Condition | null;
  checks?: ItemCheck[] | null;
}

export type LikertItem = Asked & { type: 'likert'; options: Option[] };
/** Every row is rated twice; the kind names what is rated, first and second. */
export interface Pair {
  kind: 'importance-performance' | 'before-after';
  first: Texts;
  second: Texts;
}

export type MatrixItem = Asked & {
  type: 'likert-matrix';
  options: Option[];
  rows: Row[];
  pair?: Pair | null;
};
interface Shuffled {
  options: Option[];
  shuffle?: boolean | null;
}

/** `fixed`: answered by its only option; `link`: by the option that the link names as `isi_<parameter>`. */
export type SingleChoiceItem = Asked &
  Shuffled & {
    type: 'single-choice';
    preset?: 'fixed' | 'link' | null;
    parameter?: string | null;
  };
export type MultipleChoiceItem = Asked &
  Shuffled & {
    type: 'multiple-choice';
    minChoices?: number | null;
    maxChoices?: number | null;
  };
/** `maxChoices` of the options are put in order, or all of them. */
export type RankingItem = Asked & Shuffled & { type: 'ranking'; maxChoices?: number | null };
export type ConsentItem = Asked & { type: 'consent' };
/** Text between the questions; it is not answered. */
export type NoteItem = Asked & { type: 'note'; picture?: Picture | null };
/** A picture that was uploaded, named by its hash. */
export interface Picture {
  sha256: string;
  width: number;
  height: number;
  alt: Texts;
}
export type NumberItem = Asked & {
  type: 'number';
  min?: number | null;
  max?: number | null;
  decimals?: number | null;
  unit?: Texts | string | null;
  slider?: boolean | null;
};
export type TextItem = Asked & { type: 'short-text' | 'long-text'; maxLength?: number | null };
/** What respondents may give as a file. */
export type FileKind = 'photo' | 'pdf';
/** At most `maxChoices` files; the answer is the list of their identifiers, which the phone makes. */
export type FileItem = Asked & {
  type: 'file';
  accepts: FileKind[];
  minChoices?: null;
  maxChoices: number;
};
export type RatingItem = Asked & { type: 'rating' };
export type DateItem = Asked & { type: 'date'; earliest?: string | null; latest?: string | null };

export type Item =
  | LikertItem
  | MatrixItem
  | SingleChoiceItem
  | MultipleChoiceItem
  | NumberItem
  | TextItem
  | RatingItem
  | DateItem
  | RankingItem
  | ConsentItem
  | NoteItem
  | FileItem;

export interface Section {
  code: string;
  title: Texts;
  description?: Texts | null;
  visibleWhen?: Condition | null;
  shuffle?: boolean | null;
  items: Item[];
}

export interface Definition {
  schema: 1;
  languages: string[];
  title: Texts;
  introduction?: Texts | null;
  closing?: Texts | null;
  minutes?: number | null;
  sections: Section[];
  /** Texts in further languages, by their names. */
  translations?: Record<string, Record<string, string>> | null;
}

export type Answer = string | number | string[] | null;
export type Answers = Record<string, Answer>;

/** The keys under which an item is answered: its code, or one or two per row of a matrix; a note has none. */
export function answerKeys(item: Item): string[] {
  if (item.type === 'note') return [];
  if (item.type !== 'likert-matrix') return [item.code];
  // the kind names the two ratings
  const ends = item.pair ? item.pair.kind.split('-').map((side) => `.${side}`) : [''];
  return item.rows.flatMap((row) => ends.map((end) => `${item.code}.${row.code}${end}`));
}

/** The one answer to a consent. */
export const CONSENT = 'yes';

/** How many characters a text may have. */
export function longestOf(item: TextItem): number {
  return item.maxLength ?? (item.type === 'short-text' ? 200 : 4000);
}

/** How many options are put in order. */
export function placesOf(item: RankingItem): number {
  return Math.min(item.maxChoices ?? item.options.length, item.options.length);
}
