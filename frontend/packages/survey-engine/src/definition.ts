/** A text in the languages of the questionnaire; Indonesian is always there. */
export type Texts = { id: string; en?: string };

export interface Option {
  code: string;
  value?: number | null;
  label: Texts;
}

export interface Row {
  code: string;
  text: Texts;
}

interface Asked {
  code: string;
  text: Texts;
  help?: Texts | null;
  required?: boolean;
  visibleWhen?: null;
}

export type LikertItem = Asked & { type: 'likert'; options: Option[] };
export type MatrixItem = Asked & { type: 'likert-matrix'; options: Option[]; rows: Row[] };
export type SingleChoiceItem = Asked & { type: 'single-choice'; options: Option[] };
export type MultipleChoiceItem = Asked & {
  type: 'multiple-choice';
  options: Option[];
  minChoices?: number | null;
  maxChoices?: number | null;
};
export type NumberItem = Asked & {
  type: 'number';
  min?: number | null;
  max?: number | null;
  decimals?: number | null;
  unit?: Texts | string | null;
};
export type TextItem = Asked & { type: 'short-text' | 'long-text'; maxLength?: number | null };
export type RatingItem = Asked & { type: 'rating' };

export type Item =
  | LikertItem
  | MatrixItem
  | SingleChoiceItem
  | MultipleChoiceItem
  | NumberItem
  | TextItem
  | RatingItem;

export interface Section {
  code: string;
  title: Texts;
  description?: Texts | null;
  visibleWhen?: null;
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
}

export type Answer = string | number | string[] | null;
export type Answers = Record<string, Answer>;

/** The keys under which an item is answered: its code, or one per row of a matrix. */
export function answerKeys(item: Item): string[] {
  return item.type === 'likert-matrix'
    ? item.rows.map((row) => `${item.code}.${row.code}`)
    : [item.code];
}
