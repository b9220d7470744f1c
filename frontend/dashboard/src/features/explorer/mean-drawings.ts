import { signed } from '../../lib/estimate';
import { formatDate, formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { boxPlot, dotPlot, type Draw, type HeatCell, heatMap, slopeChart } from '../../ui';
import { dotOf, nText, type Part, perItem, whyNone } from './figures';
import { messages } from './messages';
import type { ExploredItem, Exploration, Figure } from './model';
import { type Axis, axisOf, byAxis, densityOf } from './scales';

const t = textOf(messages);
/** More groups than this stand below each other, item by item. */
const MOST_SERIES = 4;

/** Scores from -100 to 100. */
export function promoters(found: Exploration): Part[] {
  return perItem(found, (item) =>
    dotPlot({
      axis: { from: -100, to: 100 },
      rows: found.groups.map((group, at) => {
        const figure = item.figures[at];
        const score = figure?.hidden ? null : figure?.promoterScore;
        const dot =
          score == null
            ? { text: whyNone(found, figure) }
            : {
                estimate: { value: score * 100 },
                text: signed(score * 100, 0),
                note: nText(figure?.scaleN),
              };
        return { key: group.key, label: group.name, dots: [dot] };
      }),
    }),
  );
}

/** Means with their intervals. */
export function dots(found: Exploration): Part[] {
  const isMany = found.groups.length > MOST_SERIES;
  if (isMany) return perItem(found, (item) => means(found, [item]));
  return byAxis(found.items).map((items) => ({
    key: items[0].key,
    draw: means(found, items),
  }));
}

/** One item by its groups, or several with the groups as series. */
export function means(found: Exploration, items: readonly [ExploredItem, ...ExploredItem[]]): Draw {
  const axis = axisOf(items);
  const [item] = items;
  if (items.length === 1) {
    return dotPlot({
      axis,
      rows: found.groups.map((group, at) => ({
        key: group.key,
        label: group.name,
        dots: [dotOf(found, item.figures[at])],
      })),
    });
  }
  return dotPlot({
    axis,
    series: found.groups.map((group) => group.name),
    rows: items.map((one) => ({
      key: one.key,
      label: one.text,
      dots: found.groups.map((_, at) => dotOf(found, one.figures[at])),
    })),
  });
}

/** How means move from round to round. */
export function slopes(found: Exploration): Part[] {
  const rounds = found.groups.map(({ key, name }) => {
    const campaign = found.campaigns.find(({ id }) => id === key);
    return { label: name, short: campaign ? formatDate(campaign.opensAt, 'short') : name };
  });
  return byAxis(found.items).map((items) => ({
    key: items[0].key,
    draw: slopeChart({
      rounds,
      axis: axisOf(items),
      lines: items.map((item) => ({
        key: item.key,
        label: item.text,
        points: found.groups.map((_, at) => {
          const { estimate, text, note } = dotOf(found, item.figures[at]);
          return {
            estimate,
            text: [text, note].filter(Boolean).join('; '),
            value: estimate ? formatNumber(estimate.value, 1, true) : '',
          };
        }),
      })),
    }),
  }));
}

/** Means of many items in many groups. */
export function heat(found: Exploration): Part[] {
  const columns = found.groups.map(({ key, name }) => ({ key, label: name }));
  return byAxis(found.items).map((items) => {
    const axis = axisOf(items);
    return {
      key: items[0].key,
      draw: heatMap({
        columns,
        scale: 'two-sided',
        rows: items.map((item) => ({
          key: item.key,
          label: item.text,
          cells: found.groups.map((_, at) => meanCell(found, axis, item.figures[at])),
        })),
      }),
    };
  });
}

function meanCell(found: Exploration, axis: Axis, figure: Figure | undefined): HeatCell {
  const { estimate, text, note } = dotOf(found, figure);
  if (!estimate) return { text: '–', spoken: text };
  return {
    height: (estimate.value - axis.from) / (axis.to - axis.from || 1),
    text: formatNumber(estimate.value, 1, true),
    spoken: `${text}; ${note ?? ''}`,
  };
}

/** Quartiles, and where the values lie between them. */
export function boxes(found: Exploration): Part[] {
  const row = (key: string, label: string, item: ExploredItem, figure: Figure | undefined) => {
    const hasBox =
      figure != null &&
      !figure.hidden &&
      figure.median != null &&
      figure.lowerQuartile != null &&
      figure.upperQuartile != null;
    if (!hasBox) return { key, label, text: whyNone(found, figure) };
    const { lowerQuartile: lower = 0, upperQuartile: upper = 0, median, minimum, maximum } = figure;
    const box = {
      low: minimum ?? lower ?? 0,
      lower: lower ?? 0,
      median: median ?? 0,
      upper: upper ?? 0,
      high: maximum ?? upper ?? 0,
      mean: figure.mean ?? undefined,
    };
    return {
      key,
      label,
      box,
      density: densityOf(item, figure),
      text: t('figure.median', {
        median: formatNumber(box.median, 2),
        lower: formatNumber(box.lower, 2),
        upper: formatNumber(box.upper, 2),
      }),
      note: nText(figure.scaleN ?? figure.n),
    };
  };
  if (found.groups.length > 1) {
    return perItem(found, (item) =>
      boxPlot({
        axis: axisOf([item]),
        rows: found.groups.map((group, at) => row(group.key, group.name, item, item.figures[at])),
      }),
    );
  }
  return byAxis(found.items).map((items) => ({
    key: items[0].key,
    draw: boxPlot({
      axis: axisOf(items),
      rows: items.map((item) => row(item.key, item.text, item, item.figures[0])),
    }),
  }));
}
