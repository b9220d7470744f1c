import { formatNumber, formatPercent } from '../../../lib/format';
import { textOf } from '../../../lib/i18n';
import { type Draw, type HeatCell, heatMap, slopeChart } from '../../../ui';
import { hiddenText } from '../figures';
import type { Exploration, Structure } from '../model';
import { methodMessages } from './method-messages';

const t = textOf(methodMessages);
const obstacles = ['TOO_FEW', 'SINGULAR', 'NOT_CONVERGED', 'HEYWOOD'] as const;
/** Below this an item has little to do with a factor. */
export const WEAK = 0.3;

const number = (value: number) => formatNumber(value, 2, true);

/** Eigenvalues beside those of chance; a factor stands out while its own lies above. */
export function scree({ eigenvalues }: Structure): Draw {
  const most = Math.max(1, ...eigenvalues.flatMap(({ value, random }) => [value, random ?? 0]));
  const hasChance = eigenvalues.every(({ random }) => random != null);
  const line = (key: string, label: string, of: (one: (typeof eigenvalues)[number]) => number) => ({
    key,
    label,
    points: eigenvalues.map((one) => ({
      estimate: { value: of(one) },
      text: number(of(one)),
      value: '',
    })),
  });
  return slopeChart({
    rounds: eigenvalues.map((_, at) => ({
      label: String(at + 1),
      short: String(at + 1),
    })),
    axis: { from: 0, to: Math.ceil(most * 2) / 2 },
    lines: [
      line('found', t('scree.found'), ({ value }) => value),
      ...(hasChance ? [line('random', t('scree.random'), ({ random }) => random ?? 0)] : []),
    ],
  });
}

/** Items by factors; weak loadings have no colour. */
export function loadings(found: Exploration, structure: Structure): Draw {
  const columns = structure.explained.map((share, at) => ({
    key: String(at),
    label: t('factor.number', { number: at + 1 }),
    share,
  }));
  return heatMap({
    scale: 'two-sided',
    columns,
    rows: structure.items.map((item) => ({
      key: item.key,
      label: found.items.find(({ key }) => key === item.key)?.text ?? item.key,
      cells: item.loadings.map((loading, at): HeatCell => ({
        ...(Math.abs(loading) >= WEAK && {
          height: Math.max(0, Math.min(1, (loading + 1) / 2)),
        }),
        text: number(loading),
        spoken: t('loading.spoken', {
          loading: number(loading),
          communality: number(item.communality),
          share: formatPercent(columns[at]?.share ?? 0),
        }),
      })),
    })),
  });
}

/** Why there are no loadings. */
export function whyNoLoadings(found: Exploration, structure: Structure): string | undefined {
  if (structure.hidden) return hiddenText(found, 'SMALL_GROUP');
  const obstacle = obstacles.find((one) => one === structure.obstacle);
  return obstacle && t(`obstacle.${obstacle}`);
}
