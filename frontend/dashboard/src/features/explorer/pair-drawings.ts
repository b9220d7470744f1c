import { estimateText, signed } from '../../lib/estimate';
import { formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { type Draw, type HeatCell, heatMap, quadrantMap } from '../../ui';
import { hiddenText, nText } from './figures';
import { messages } from './messages';
import type { Exploration } from './model';
import { axisOf } from './scales';

const t = textOf(messages);
const corners = ['ACT', 'KEEP', 'LOW_PRIORITY', 'EXCESS'] as const;

const placed = (quadrant: string, unsure: boolean) =>
  unsure ? t('quadrant.unsure', { quadrant }) : quadrant;

/** Importance and performance of rows that were rated twice. */
export function quadrants({ map: places, items }: Exploration): Draw {
  const axis = axisOf(items);
  const scale = { from: formatNumber(axis.from), to: formatNumber(axis.to) };
  const cross =
    places?.importanceAxis != null && places.performanceAxis != null
      ? { x: places.performanceAxis, y: places.importanceAxis }
      : undefined;
  const mean = (value: number) => formatNumber(value, 2, true);
  return quadrantMap({
    axis,
    cross,
    xName: t('map.axis.performance', scale),
    yName: t('map.axis.importance', scale),
    corners: [
      t('quadrant.ACT'),
      t('quadrant.KEEP'),
      t('quadrant.LOW_PRIORITY'),
      t('quadrant.EXCESS'),
    ],
    points: (places?.points ?? []).map((point) => {
      const quadrant = corners.find((one) => one === point.quadrant);
      return {
        key: point.key,
        label: point.text,
        at: { x: point.performance, y: point.importance },
        text: [
          t('map.point', {
            importance: `${mean(point.importance)} (${nText(point.importanceN)})`,
            performance: `${mean(point.performance)} (${nText(point.performanceN)})`,
          }),
          point.gap != null &&
            t('map.gap', { gap: `${signed(point.gap, 2)} (${nText(point.gapN)})` }),
          quadrant && placed(t(`quadrant.${quadrant}`), point.unsure),
        ]
          .filter(Boolean)
          .join('; '),
      };
    }),
  });
}

/** How items go together: the lower half of a matrix. */
export function correlations(found: Exploration): Draw {
  const { keys = [], cells = [] } = found.correlations ?? {};
  const label = (key: string) => found.items.find((item) => item.key === key)?.text ?? key;
  const columns = keys.map((key) => ({ key, label: label(key) }));
  return heatMap({
    scale: 'two-sided',
    columns,
    rows: columns.map((row, r) => ({
      ...row,
      cells: columns.map((_, c): HeatCell | undefined => {
        const cell = cells.find((one) => one.row === r && one.column === c);
        if (!cell) return undefined;
        if (cell.value == null) {
          return { text: '–', spoken: hiddenText(found, cell.reason) };
        }
        const estimate = { value: cell.value, low: cell.low ?? null, high: cell.high ?? null };
        return {
          height: (cell.value + 1) / 2,
          text: formatNumber(cell.value, 2, true),
          spoken: `r = ${estimateText(estimate, 2)}; ${nText(cell.n)}`,
        };
      }),
    })),
  });
}
