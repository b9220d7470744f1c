import type { Schema } from '@ampera/api';

export const groupings = [
  'NONE',
  'UNIT',
  'COHORT',
  'SEX',
  'RATER_ROLE',
  'POINT',
  'ROUND',
  'SELF_OTHERS',
] as const;
export type Grouping = (typeof groupings)[number];
export const cuts = ['UNIT', 'COHORT', 'SEX', 'RATER_ROLE', 'POINT'] as const;
export type Cut = (typeof cuts)[number];
export const methods = [
  'AUTO',
  'DISTRIBUTION',
  'MEAN',
  'COMPARISON',
  'CHANGE',
  'CORRELATION',
  'RELIABILITY',
  'IMPORTANCE_PERFORMANCE',
  'PROMOTER_SCORE',
  'RESPONSE',
  'STRUCTURE',
  'REPRESENTATION',
  'PAIRED',
] as const;
export type Method = (typeof methods)[number];
export const adjustments = ['HOLM', 'BENJAMINI_HOCHBERG', 'NONE'] as const;
export type Adjustment = (typeof adjustments)[number];
export const rotations = ['OBLIMIN', 'VARIMAX'] as const;
export type FactorRotation = (typeof rotations)[number];
export const charts = [
  'DIVERGING_BARS',
  'STACKED_BARS',
  'BARS',
  'DOTS',
  'SLOPE',
  'HEAT_MAP',
  'BOX',
  'IPA_MAP',
  'CORRELATION_MATRIX',
  'SCREE',
  'LOADINGS',
  'SHARES',
] as const;
export type ChartKind = (typeof charts)[number];

export const MOST_CAMPAIGNS = 6;
export const MOST_KEYS = 30;
export const MOST_GROUPS = 20;

/** What is explored. It lives in the address, so it holds ids and keys only. */
export interface Recipe {
  campaignIds: string[];
  items?: string[] | null;
  section?: string | null;
  grouping?: Grouping | null;
  filter?: { cut: Cut; groups: string[] } | null;
  method?: Method | null;
  adjustment?: Adjustment | null;
  factors?: number | null;
  rotation?: FactorRotation | null;
}

/** As the contract has it, where a word of an enumeration that may be absent is any text. */
export interface SentRecipe extends Omit<
  Recipe,
  'grouping' | 'method' | 'adjustment' | 'rotation'
> {
  grouping?: string | null;
  method?: string | null;
  adjustment?: string | null;
  rotation?: string | null;
}

export type Choice = Omit<Schema<'ExplorationChoice'>, 'cuts'> & { cuts: Cut[] };

export interface ItemChoice {
  code: string;
  type: string;
  text: string;
  methods: Method[];
  keys: { key: string; text?: string | null }[];
}

export interface SectionChoice {
  code: string;
  title: string;
  items: ItemChoice[];
}

/** What a campaign offers to be explored. */
export interface Offer {
  campaign: Choice;
  minimumGroup: number;
  groupings: { grouping: Grouping; groups: { key: string; name: string; hidden: boolean }[] }[];
  sections: SectionChoice[];
}

export interface Figure {
  group: string;
  hidden: boolean;
  reason?: string | null;
  n?: number | null;
  skipped?: number | null;
  counts?: number[] | null;
  shares?: number[] | null;
  scaleN?: number | null;
  mean?: number | null;
  low?: number | null;
  high?: number | null;
  median?: number | null;
  lowerQuartile?: number | null;
  upperQuartile?: number | null;
  minimum?: number | null;
  maximum?: number | null;
  promoterScore?: number | null;
}

export interface ExploredItem {
  key: string;
  code: string;
  type: string;
  text: string;
  section: string;
  options: { code: string; value?: number | null; label: string }[];
  figures: Figure[];
}

export type Group = Schema<'ExploredGroup', 'invited' | 'answered' | 'rate'>;
export type Campaign = Schema<'ExploredCampaign'>;
export type Correlation = Schema<
  'ExploredCorrelation',
  'reason' | 'n' | 'value' | 'low' | 'high' | 'p' | 'adjustedP'
>;

export type Effect = Schema<'ExploredEffect', 'low' | 'high'>;

export interface ExploredTest {
  item: string;
  option?: string | null;
  groups: string[];
  kind: 'OMNIBUS' | 'PAIR' | 'WITHIN';
  adjustedP: number;
  effect?: Effect | null;
  significant: boolean;
  sentence: string;
}

export interface Structure {
  hidden: boolean;
  obstacle?: string | null;
  n?: number | null;
  kmo?: number | null;
  bartlett?: number | null;
  degreesOfFreedom?: number | null;
  p?: number | null;
  suggested?: number | null;
  factors?: number | null;
  eigenvalues: { value: number; random?: number | null }[];
  explained: number[];
  factorCorrelations: number[][];
  items: { key: string; loadings: number[]; communality: number; adequacy: number }[];
}

export interface Representation {
  cuts: {
    cut: Cut;
    /** Why there are no weights. */
    obstacle?: string | null;
    groups: Schema<
      'ExploredRepresentationGroup',
      'invited' | 'answered' | 'rate' | 'invitedShare' | 'answeredShare' | 'residual' | 'weight'
    >[];
  }[];
}

export type PairShift = Schema<
  'ExploredPairFigure',
  | 'reason'
  | 'firstN'
  | 'firstMean'
  | 'secondN'
  | 'secondMean'
  | 'n'
  | 'difference'
  | 'low'
  | 'high'
  | 'standardDeviation'
  | 'gain'
  | 'gainLevel'
>;
export type PairRow = Omit<Schema<'ExploredPairRow'>, 'figures'> & { figures: PairShift[] };
export interface Pairs {
  rows: PairRow[];
}

export interface Table {
  key: string;
  title: string;
  columns: { key: string; heading: string; kind: 'TEXT' | 'NUMBER' | 'SHARE' | 'P' }[];
  rows: { cells: { text?: string | null; number?: number | null }[] }[];
}

export interface Exploration {
  recipe: SentRecipe;
  chart: ChartKind;
  alternatives: ChartKind[];
  campaigns: Campaign[];
  groups: Group[];
  items: ExploredItem[];
  tests: ExploredTest[];
  correlations?: { keys: string[]; cells: Correlation[] } | null;
  map?: {
    importanceAxis?: number | null;
    performanceAxis?: number | null;
    points: Schema<
      'ExploredMapPoint',
      'gap' | 'gapN' | 'gapLow' | 'gapHigh' | 'quadrant' | 'conformity'
    >[];
  } | null;
  structure?: Structure | null;
  representation?: Representation | null;
  pairs?: Pairs | null;
  tables: Table[];
  summary: string;
  caveats: { code: string; text: string }[];
}

export type SavedView = Omit<Schema<'SavedExplorationView'>, 'recipe'> & { recipe: SentRecipe };

/** The answer keys that a recipe chooses of an offer: those of its section, or of each item and row. */
export function chosenKeys(offer: Offer, recipe: Recipe): string[] {
  const all = offer.sections.flatMap((section) => section.items);
  if (recipe.section) {
    const section = offer.sections.find(({ code }) => code === recipe.section);
    return (section?.items ?? []).flatMap((item) => item.keys.map(({ key }) => key));
  }
  return (recipe.items ?? []).flatMap((chosen) => {
    const item = all.find(({ code, keys }) => code === chosen && keys.length > 0);
    return item ? item.keys.map(({ key }) => key) : [chosen];
  });
}

/** Whether there is enough of it to be run. */
export function isComplete(recipe: Recipe): boolean {
  const hasItems = (recipe.items?.length ?? 0) > 0 || recipe.section != null;
  const needsNone = recipe.method === 'RESPONSE' || recipe.method === 'REPRESENTATION';
  return recipe.campaignIds.length > 0 && (hasItems || needsNone);
}

/** The first sentence is the message of the chart, the others explain it. */
export function sentences(summary: string): { message: string; rest: string } {
  const [, message, rest] = /^(.+?[.!?])(?:\s+(?="?\p{Lu})(.*))?$/su.exec(summary.trim()) ?? [];
  return { message: (message ?? summary).replace(/\.$/, ''), rest: rest ?? '' };
}
