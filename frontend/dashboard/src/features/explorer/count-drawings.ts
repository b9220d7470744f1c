import { formatNumber, formatPercent } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { barChart, divergingBars, type Draw, heatMap, stackedBars } from '../../ui';
import { estimateOf, minimumOf, nText, type Part, perItem, whyNone } from './figures';
import { means, promoters } from './mean-drawings';
import { messages } from './messages';
import type { ExploredItem, Exploration, Figure } from './model';
import { byScale, promoterParts, scaleOf } from './scales';

const t = textOf(messages);
/** More groups than this make a map of shares instead of bars beside each other. */
const MOST_SERIES = 4;

/** How the answers are spread over a scale. */
export function distributions(found: Exploration): Part[] {
  const minimum = minimumOf(found);
  const row = (key: string, label: string, item: ExploredItem, figure: Figure | undefined) => {
    const estimate = estimateOf(figure);
    const counts = figure?.counts;
    return {
      key,
      label,
      counts: counts && !figure.hidden ? scaleOf(item).map(({ at }) => counts[at] ?? 0) : null,
      missing: figure?.skipped ?? 0,
      note: estimate && formatNumber(estimate.value, 1, true),
      hiddenText: whyNone(found, figure),
    };
  };
  const words = (item: ExploredItem) => scaleOf(item).map(({ option }) => option.label);
  if (found.groups.length > 1) {
    const rows = (item: ExploredItem) =>
      found.groups.map((group, at) => row(group.key, group.name, item, item.figures[at]));
    const among = found.items.flatMap(rows);
    return perItem(found, (item) =>
      divergingBars({ scale: words(item), minimum, rows: rows(item), among }),
    );
  }
  return byScale(found.items).map(([first, ...others]) => ({
    key: first.key,
    draw: divergingBars({
      scale: words(first),
      minimum,
      rows: [first, ...others].map((item) => row(item.key, item.text, item, item.figures[0])),
    }),
  }));
}

/** Shares of a whole; of a rating those who would recommend it and those who would not. */
export function stacked(found: Exploration, item: ExploredItem): Draw {
  const isRating = item.type === 'rating';
  const parts = isRating
    ? (['detractors', 'passives', 'promoters'] as const).map((one) => t(`promoters.${one}`))
    : item.options.map((option) => option.label);
  return stackedBars({
    parts,
    rows: found.groups.map((group, at) => {
      const figure = item.figures[at];
      const counts = figure && !figure.hidden ? figure.counts : null;
      return {
        key: group.key,
        label: group.name,
        counts: counts ? (isRating ? promoterParts(counts) : counts) : null,
        hidden: whyNone(found, figure),
      };
    }),
  });
}

/** Options by how often they were chosen. */
export function bars(found: Exploration): Part[] {
  if (found.recipe.method === 'RESPONSE') return [{ key: 'response', draw: response(found) }];
  if (found.recipe.method === 'PROMOTER_SCORE') return promoters(found);
  const series = found.groups.length > 1 ? found.groups.map((group) => group.name) : [];
  const isMany = series.length > MOST_SERIES;
  return perItem(found, (item) => {
    if (item.options.length === 0 && item.type !== 'rating') return means(found, [item]);
    const options =
      item.options.length > 0
        ? item.options
        : Array.from({ length: 11 }, (_, value) => ({ code: `${value}`, label: `${value}` }));
    const bar = (figure: Figure | undefined, at: number) => {
      const [share, count] = [figure?.shares?.[at], figure?.counts?.[at]];
      return share == null || figure?.hidden
        ? { share: null, text: whyNone(found, figure) }
        : { share, text: `${formatPercent(share)} (${formatNumber(count ?? 0)})` };
    };
    if (isMany) return shares(found, item, options);
    return barChart({
      series,
      rows: options.map((option, at) => ({
        key: option.code,
        label: option.label,
        bars: item.figures.map((figure) => bar(figure, at)),
      })),
    });
  });
}

/** Who answered, by group. */
function response(found: Exploration): Draw {
  return barChart({
    rows: found.groups.map(({ key, name, hidden, rate, answered, invited }) => ({
      key,
      label: name,
      bars: [
        hidden || rate == null
          ? { share: null, text: t('figure.hidden.SMALL_GROUP', { minimum: minimumOf(found) }) }
          : {
              share: rate,
              text: `${formatPercent(rate)} (${formatNumber(answered ?? 0)}/${formatNumber(invited ?? 0)})`,
            },
      ],
    })),
  });
}

/** Shares of the options in many groups. */
function shares(
  found: Exploration,
  item: ExploredItem,
  options: readonly { code: string; label: string }[],
): Draw {
  return heatMap({
    scale: 'one-sided',
    columns: options.map(({ code, label }) => ({ key: code, label })),
    rows: found.groups.map((group, at) => {
      const figure = item.figures[at];
      return {
        key: group.key,
        label: group.name,
        cells: options.map((_, option) => {
          const share = figure?.hidden ? null : figure?.shares?.[option];
          if (share == null) return { text: '–', spoken: whyNone(found, figure) };
          const text = formatPercent(share);
          return { height: share, text, spoken: `${text}; ${nText(figure?.n)}` };
        }),
      };
    }),
  });
}
