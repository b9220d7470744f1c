import { useNavigate, useSearch } from '@tanstack/react-router';

import { chartOf, type Place, placeOf, recipeOf } from './recipe';
import type { ChartKind, Recipe } from './model';

/** What is explored is the address: each choice is a step, and "back" takes it back. */
export function usePlace() {
  const place: Place = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (to: Place) => {
    void navigate({ to: '/explorer', search: to as never, resetScroll: false });
  };
  const recipe = recipeOf(place);
  return {
    recipe,
    chart: chartOf(place),
    viewId: place.view,
    /** Another recipe; the kind of chart is chosen anew, as other figures may not fit it. */
    change: (changed: Partial<Recipe>) => {
      go({ ...placeOf({ ...recipe, ...changed }), ...(place.view && { view: place.view }) });
    },
    open: (other: Recipe, view?: string) => {
      go({ ...placeOf(other), ...(view && { view }) });
    },
    draw: (chart: ChartKind) => {
      go({ ...place, chart });
    },
  };
}

export type PlaceOf = ReturnType<typeof usePlace>;
