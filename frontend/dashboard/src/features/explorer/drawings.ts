import { bars, distributions, stacked } from './count-drawings';
import { type Part, perItem } from './figures';
import { boxes, dots, heat, slopes } from './mean-drawings';
import type { ChartKind, Exploration } from './model';
import { shares } from './methods/roster-drawings';
import { loadings, scree } from './methods/structure-drawings';
import { differences, fromTo } from './methods/twice-drawings';
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
      return found.pairs ? differences(found, found.pairs) : dots(found);
    case 'SLOPE':
      return found.pairs ? fromTo(found, found.pairs) : slopes(found);
    case 'HEAT_MAP':
      return heat(found);
    case 'BOX':
      return boxes(found);
    case 'IPA_MAP':
      return found.map ? [{ key: 'map', draw: quadrants(found) }] : [];
    case 'CORRELATION_MATRIX':
      return found.correlations ? [{ key: 'correlations', draw: correlations(found) }] : [];
    case 'SCREE':
      return found.structure?.eigenvalues.length
        ? [{ key: 'scree', draw: scree(found.structure) }]
        : [];
    case 'LOADINGS':
      return found.structure?.items.length
        ? [{ key: 'loadings', draw: loadings(found, found.structure) }]
        : [];
    case 'SHARES':
      return found.representation ? shares(found, found.representation) : [];
  }
}
