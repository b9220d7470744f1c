import { z } from 'zod';

import {
  adjustments,
  charts,
  type ChartKind,
  cuts,
  groupings,
  methods,
  type Recipe,
  rotations,
  type SentRecipe,
} from './model';

/** The address of an exploration: plain texts, lists with commas. */
export interface Place {
  campaigns?: string;
  items?: string;
  section?: string;
  grouping?: string;
  cut?: string;
  groups?: string;
  method?: string;
  adjustment?: string;
  factors?: string;
  rotation?: string;
  /** Another picture of the same figures. */
  chart?: string;
  /** The saved view that was opened. */
  view?: string;
}

const list = (text: string | undefined) => (text ? text.split(',').filter(Boolean) : []);
const oneOf = <T extends string>(known: readonly T[], text: string | undefined) =>
  known.find((one) => one === text);

/** The recipe of an address; what it does not know it leaves out. */
export function recipeOf(place: Place): Recipe {
  const campaignIds = list(place.campaigns);
  const items = list(place.items);
  const cut = oneOf(cuts, place.cut);
  const groups = list(place.groups);
  const grouping = campaignIds.length > 1 ? 'ROUND' : oneOf(groupings, place.grouping);
  const method = oneOf(methods, place.method);
  const adjustment = oneOf(adjustments, place.adjustment);
  return {
    campaignIds,
    ...(place.section ? { section: place.section } : items.length > 0 && { items }),
    ...(grouping && { grouping }),
    ...(cut && groups.length > 0 && { filter: { cut, groups } }),
    ...(method && { method }),
    ...(adjustment && { adjustment }),
    ...(method === 'STRUCTURE' && turned(place)),
  };
}

function turned(place: Place): Pick<Recipe, 'factors' | 'rotation'> {
  const factors = Number(place.factors);
  const rotation = oneOf(rotations, place.rotation);
  return {
    ...(Number.isInteger(factors) && factors >= 1 && factors <= 10 && { factors }),
    ...(rotation && { rotation }),
  };
}

export function chartOf(place: Place): ChartKind | undefined {
  return oneOf(charts, place.chart);
}

/** The address of a recipe; what goes without saying is not said. */
export function placeOf(recipe: SentRecipe): Place {
  const { campaignIds, items, section, grouping, filter, method, adjustment } = recipe;
  const { factors, rotation } = recipe;
  const isTurned = method === 'STRUCTURE';
  return {
    ...(campaignIds.length > 0 && { campaigns: campaignIds.join(',') }),
    ...(section ? { section } : items && items.length > 0 && { items: items.join(',') }),
    ...(grouping && grouping !== 'NONE' && grouping !== 'ROUND' && { grouping }),
    ...(filter && { cut: filter.cut, groups: filter.groups.join(',') }),
    ...(method && method !== 'AUTO' && { method }),
    ...(adjustment && adjustment !== 'HOLM' && { adjustment }),
    ...(isTurned && factors && { factors: String(factors) }),
    ...(isTurned && rotation && rotation !== 'OBLIMIN' && { rotation }),
  };
}

const FORMAT = 'ampera-exploration/1';
const KEY = /^[\w.:-]{1,120}$/;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  name: z.string().max(120).optional(),
  recipe: z.strictObject({
    campaignIds: z.array(z.uuid()).min(1).max(6),
    items: z.array(z.string().regex(KEY)).max(30).nullish(),
    section: z.string().regex(KEY).nullish(),
    grouping: z.enum(groupings).nullish(),
    filter: z
      .strictObject({ cut: z.enum(cuts), groups: z.array(z.string().regex(KEY)).min(1).max(20) })
      .nullish(),
    method: z.enum(methods).nullish(),
    adjustment: z.enum(adjustments).nullish(),
    factors: z.int().min(1).max(10).nullish(),
    rotation: z.enum(rotations).nullish(),
  }),
});

/** The recipe as a file: who has it and may see the campaigns gets the same. */
export function recipeFile(recipe: SentRecipe, name: string): Blob {
  const content = JSON.stringify({ format: FORMAT, name, recipe }, null, 2);
  return new Blob([content, '\n'], { type: 'application/json' });
}

/** What a file says, or nothing when it is no recipe; whether it can be run the server tells. */
export function readRecipe(text: string): { recipe: Recipe; name: string } | undefined {
  try {
    const read = fileSchema.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    const { campaignIds, ...rest } = read.data.recipe;
    const said = Object.entries(rest).filter(([, value]) => value != null);
    return { recipe: { campaignIds, ...Object.fromEntries(said) }, name: read.data.name ?? '' };
  } catch {
    return undefined;
  }
}
