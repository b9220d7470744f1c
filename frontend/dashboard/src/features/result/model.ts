import type { Schema } from '@ampera/api';

import { formatNumber, formatPercent } from '../../lib/format';
import { currentLanguage, textOf } from '../../lib/i18n';
import { messages } from './messages';

const t = textOf(messages);

export interface Texts {
  id: string;
  en?: string | null;
}

export const cuts = ['UNIT', 'COHORT', 'SEX', 'RATER_ROLE', 'POINT'] as const;
export type Cut = (typeof cuts)[number];

export type Band = Schema<'ResponseRateBand'>;
export type Group = Schema<'GroupView', 'label' | 'invited' | 'answered' | 'rate' | 'members'>;

export type ResponseRate = Omit<
  Schema<'ResponseRateView', 'cut' | 'answered' | 'onPaper' | 'band'>,
  'groups' | 'band' | 'interim'
> & { groups: Group[]; band?: Band | null; interim?: Interim | null };

/** A named survey that is open shows all together only, twenty times the smallest group first, with as many behind them. */
export const movesSeldom = ({ mode, status }: Pick<ResponseRate, 'mode' | 'status'>) =>
  mode === 'NAMED' && status === 'OPEN';
export const firstFigures = (minimumGroup: number) => 40 * minimumGroup;
/** Of fewer people than that there are no figures before the closing. */
export const waitsForClosing = (invited: number, minimumGroup: number) =>
  invited < firstFigures(minimumGroup);

/** What colleagues gave by name is there at once. */
export const withFilesOnly = (sections: readonly SectionResult[]) =>
  sections
    .map((section) => ({ ...section, items: section.items.filter(({ type }) => type === 'file') }))
    .filter(({ items }) => items.length > 0);

/** Users of a service are not invited: their number is an estimate. */
export const invitedWord = (mode: ResponseRate['mode']) =>
  mode === 'PUBLIC' ? 'page.expected' : 'page.invited';

/** Interim releases of an anonymous campaign that promised some. */
export type Interim = Schema<'InterimState', 'releasedOn' | 'nextOn'>;

export type SatisfactionIndex = Omit<Schema<'SatisfactionIndex', 'cut'>, 'groups'> & {
  groups: Schema<'SatisfactionGroup', 'label' | 'n' | 'index' | 'quality'>[];
};

export type Estimate = Schema<'Estimate', 'low' | 'high' | 'noInterval'>;

export interface Scale {
  n: number;
  mean: Estimate;
  standardDeviation?: number | null;
  topTwoCount?: number | null;
  topTwo?: Estimate | null;
  promoters?: Schema<'FigurePromoters'> | null;
}

export interface Numbers {
  mean: Estimate;
  standardDeviation?: number | null;
  median: number;
  minimum?: number | null;
  maximum?: number | null;
}

export interface Figure {
  group: string;
  hidden: boolean;
  reason?: 'SMALL_GROUP' | 'SAME_ANSWER' | 'AFTER_CLOSING' | null;
  n?: number | null;
  skipped?: number | null;
  asked?: number | null;
  counts?: number[] | null;
  shares?: number[] | null;
  /** Mean points of a ranking. */
  points?: number[] | null;
  scale?: Scale | null;
  number?: Numbers | null;
}

/** A photo or PDF that was given with an answer. */
export type AnswerFile = Schema<'AnswerFileListItem'>;

export interface Option {
  code: string;
  value?: number | null;
  label: Texts;
}

export interface Line {
  key: string;
  text?: Texts | null;
  figures: Figure[];
}

export interface ItemResult {
  code: string;
  type: Schema<'ItemResult'>['type'];
  text: Texts;
  options?: Option[] | null;
  /** Asked only of some. */
  conditional?: boolean;
  lines: Line[];
  /** Of a matrix whose rows are rated twice. */
  pair?: PairResult | null;
}

export interface PairRating {
  n: number;
  mean: Estimate;
}

export interface PairFigure {
  group: string;
  first?: PairRating | null;
  second?: PairRating | null;
  gap: {
    hidden: boolean;
    reason?: 'SMALL_GROUP' | 'SAME_ANSWER' | 'AFTER_CLOSING' | null;
    n?: number | null;
    mean?: Estimate | null;
    standardDeviation?: number | null;
  };
  quadrant?: 'ACT' | 'KEEP' | 'LOW_PRIORITY' | 'EXCESS' | null;
  conformity?: number | null;
}

export interface PairLine {
  key: string;
  text: Texts;
  figures: PairFigure[];
}

export interface PairResult {
  kind: 'importance-performance' | 'before-after';
  first: Texts;
  second: Texts;
  axes: { group: string; importance?: number | null; performance?: number | null; rows: number }[];
  rows: PairLine[];
}

export interface SectionResult {
  code: string;
  title: Texts;
  items: ItemResult[];
}

export interface Results {
  recipe: Schema<'ResultRecipe', 'onPaper'>;
  versions: Schema<'JoinedVersion'>[];
  provisional: boolean;
  cut?: Cut | null;
  cuts: Cut[];
  minimumGroup: number;
  minimumVerbatim: number;
  groups: Group[];
  sections: SectionResult[];
}

/** Self-ratings and those of all others: two figures for each line. */
export type Beside = Pick<Results, 'minimumGroup' | 'groups' | 'sections'>;

export interface Verbatim {
  code: string;
  text: Texts;
  minimumVerbatim: number;
  hidden: boolean;
  total: number;
  items: string[];
  nextCursor?: string | null;
}

/** In the reader's language where the questionnaire speaks it. */
export function inLanguage(texts: Texts | null | undefined): string {
  return (currentLanguage() === 'en' ? texts?.en : undefined) ?? texts?.id ?? '';
}

/** A cut from the address, if the campaign declared it. */
export function cutOf(value: string | undefined, declared: readonly string[]): Cut | undefined {
  return cuts.find((cut) => cut === value && declared.includes(cut));
}

const roles = ['SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE', 'SERVICE_USER'] as const;

export function groupName(group: Group, cut: Cut | null | undefined): string {
  if (group.label) return group.label;
  if (group.key === 'all') return t('group.all');
  if (group.key === 'others') return t('group.others', { count: group.members ?? 0 });
  if (group.key === 'F' || group.key === 'M') return t(`group.${group.key}`);
  const role = roles.find((each) => each === group.key);
  if (role) return t(`group.${role}`);
  return t(cut ? `group.none.${cut}` : 'group.none.UNIT');
}

/** `disembunyikan (n < 5)`, or that all gave the same answer. */
export function hiddenText(figure: Pick<Figure, 'reason'>, minimum: number): string {
  if (figure.reason === 'AFTER_CLOSING') return t('hidden.closing');
  return figure.reason === 'SAME_ANSWER' ? t('hidden.same') : t('hidden.small', { minimum });
}

/** Options from the lowest value to the highest, with their place in the counts. */
export function scaleOf(item: ItemResult): { option: Option; at: number }[] {
  return (item.options ?? [])
    .map((option, at) => ({ option, at }))
    .filter(({ option }) => option.value != null)
    .sort((a, b) => (a.option.value ?? 0) - (b.option.value ?? 0));
}

export const isLikert = (item: ItemResult) =>
  item.type === 'likert' || item.type === 'likert-matrix';
export const isText = (item: ItemResult) => item.type === 'short-text' || item.type === 'long-text';

/** A statement inside a title, without its full stop. */
export function asTitle(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

/** `n = 38, dilewati 2` */
export function answeredText(figure: Figure): string {
  const n = formatNumber(figure.n ?? 0);
  return figure.skipped
    ? t('figure.n.skipped', { n, skipped: formatNumber(figure.skipped) })
    : t('figure.n', { n });
}

/** Of an item that is asked only of some: of how many. */
export function askedText(results: Results, item: ItemResult, named: boolean): string {
  const asked = item.lines[0]?.figures[0]?.asked;
  if (asked == null) return t('figure.asked.hidden');
  const values = {
    asked: formatNumber(asked),
    answered: formatNumber(results.groups[0]?.answered ?? 0),
    item: inLanguage(item.text),
  };
  return t(named ? 'figure.asked.of' : 'figure.asked', values);
}

export function shareText(estimate: Estimate): string {
  const value = formatPercent(estimate.value);
  if (estimate.low == null || estimate.high == null) return value;
  return `${value} (${formatNumber(estimate.low * 100)}–${formatNumber(estimate.high * 100)})`;
}

/** Items in the order of the page; Likert items in a row on the same scale become one chart of all together. */
export function blocks(section: SectionResult, cut: Cut | null | undefined): ItemResult[][] {
  const found: ItemResult[][] = [];
  for (const item of section.items) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (!cut && last && before && item.type === 'likert' && sameScale(before, item))
      last.push(item);
    else found.push([item]);
  }
  return found;
}

function sameScale(a: ItemResult, b: ItemResult): boolean {
  const words = (item: ItemResult) =>
    (item.options ?? []).map((option) => `${option.value}${option.label.id}`).join('|');
  return a.type === 'likert' && words(a) === words(b);
}

interface Bar {
  label: string;
  value: number;
}

/** The ends of a list, if they differ. */
export function ends(bars: readonly Bar[]): { highest: Bar; lowest: Bar } | undefined {
  const sorted = [...bars].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return highest && lowest && highest.value > lowest.value ? { highest, lowest } : undefined;
}
