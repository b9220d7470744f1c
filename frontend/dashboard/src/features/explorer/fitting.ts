import { chosenKeys, type Method, type Offer, type Recipe } from './model';
import { placeOf, recipeOf } from './recipe';
import type { PlaceOf } from './use-place';

/** Fewer items have no structure. */
const FEWEST_ITEMS = 3;

/** Whether the server makes this of a recipe, which refuses what does not fit. */
export function fits(method: Method, recipe: Recipe, offer: Offer): boolean {
  const chosen = new Set(chosenKeys(offer, recipe));
  const items = offer.sections
    .flatMap((section) => section.items)
    .filter(({ keys }) => keys.some(({ key }) => chosen.has(key)));
  const grouping = recipe.campaignIds.length > 1 ? 'ROUND' : (recipe.grouping ?? 'NONE');
  const isAll = recipe.filter == null;
  const isAlone = grouping === 'NONE' && isAll;
  const isByCut = grouping !== 'ROUND' && grouping !== 'SELF_OTHERS' && isAll;
  const isOfEach = items.every((item) => item.methods.includes(method));
  const isOfSome = items.length > 0 && isOfEach;
  switch (method) {
    case 'AUTO':
    case 'RESPONSE':
      return true;
    case 'DISTRIBUTION':
    case 'MEAN':
    case 'PROMOTER_SCORE':
      return isOfSome;
    case 'COMPARISON':
      return isOfSome && grouping !== 'NONE';
    case 'CHANGE':
      return isOfSome && grouping === 'ROUND';
    case 'CORRELATION':
    case 'RELIABILITY':
      return isOfSome && isAlone && chosen.size > 1;
    case 'STRUCTURE':
      return isOfSome && isAlone && chosen.size >= FEWEST_ITEMS;
    case 'IMPORTANCE_PERFORMANCE':
      return isOfSome && isAlone;
    case 'PAIRED':
      return isOfSome && isByCut;
    case 'REPRESENTATION':
      return isOfEach && isByCut && hasRoster(offer);
  }
}

function hasRoster({ campaign }: Offer): boolean {
  return campaign.mode !== 'PUBLIC' && campaign.cuts.length > 0;
}

/** The same place; a method that another choice leaves nothing for goes with that choice. */
export function keepingFit(place: PlaceOf, offer: Offer): PlaceOf {
  return {
    ...place,
    change: (changed) => {
      const next = recipeOf(placeOf({ ...place.recipe, ...changed }));
      const isFit = fits(next.method ?? 'AUTO', next, offer);
      place.change(isFit ? changed : { ...changed, method: null });
    },
  };
}
