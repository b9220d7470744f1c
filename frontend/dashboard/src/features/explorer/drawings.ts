import { bars, distributions, stacked } from './count-drawings';
import { type Part, perItem } from './figures';
import { boxes, dots, heat, slopes } from './mean-drawings';
import type { ChartKind, Exploration } from './model';
import { correlations, quadrants } from './pair-drawings';

/** What the server found, as drawings of a kind. */
export function partsOf(found: Exploration, chart: ChartKind): Part[] {
  switch (chart) {
    case 'DIVERGING_BARS':
      return distributions(found);
    case 'STACKED_BARS':
      return perItem(found, (item) => stacked(found, item));
    case 'BARS':
      return bars(found);
    case 'DOTS':
      return dots(found);
    case 'SLOPE':
      return slopes(found);
    case 'HEAT_MAP':
      return heat(found);
    case 'BOX':
      return boxes(found);
    case 'IPA_MAP':
      return found.map ? [{ key: 'map', draw: quadrants(found) }] : [];
    case 'CORRELATION_MATRIX':
      return found.correlations ? [{ key: 'correlations', draw: correlations(found) }] : [];
  }
}
