import { estimateText } from '../../lib/estimate';
import { formatNumber } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
import { LikertBar, type LikertRow } from '../../ui';
import { messages } from './messages';
import {
  asTitle,
  ends,
  type Figure,
  groupName,
  hiddenText,
  inLanguage,
  type ItemResult,
  type Line,
  type Results,
  scaleOf,
  shareText,
} from './model';

const t = textOf(messages);

function figuresOf(figure: Figure): Pick<LikertRow, 'note' | 'detail' | 'extras'> {
  const { scale } = figure;
  if (!scale) return { extras: ['–', '–', '–'] };
  const top = scale.topTwo ? shareText(scale.topTwo) : '–';
  const none = scale.mean.noInterval;
  const why = none ? `, ${t(none === 'CENSUS' ? 'figure.census' : 'figure.few')}` : '';
  return {
    note: formatNumber(scale.mean.value, 1, true),
    detail: `${t('figure.mean')} ${estimateText(scale.mean)}\n${t('figure.topTwo')} ${top}${why}`,
    extras: [
      estimateText(scale.mean, 2),
      scale.standardDeviation == null ? '–' : formatNumber(scale.standardDeviation, 2, true),
      top,
    ],
  };
}

function row(
  key: string,
  label: string,
  figure: Figure,
  item: ItemResult,
  minimum: number,
): LikertRow {
  const { counts } = figure;
  return {
    key,
    label,
    counts: figure.hidden || !counts ? null : scaleOf(item).map(({ at }) => counts[at] ?? 0),
    missing: figure.skipped ?? 0,
    hiddenText: figure.hidden ? hiddenText(figure, minimum) : undefined,
    ...figuresOf(figure),
  };
}

/** What a single bar says: how many chose the two best words. */
function topMessage(item: ItemResult, figure: Figure | undefined, fallback: string): string {
  const words = scaleOf(item).map(({ option }) => inLanguage(option.label));
  const top = figure?.scale?.topTwo;
  if (!top) return fallback;
  const [one = '', two = ''] = words.slice(-2);
  const share = shareText({ value: top.value });
  return t('likert.top.message', { share, one: `“${one}”`, two: `“${two}”` });
}

interface LikertChartProps {
  results: Results;
  /** Items on the same scale. */
  items: readonly ItemResult[];
}

/** All together: one bar per item, or per row of a matrix. */
export function LikertLines({ results, items }: LikertChartProps) {
  useMessages(messages); // shown anew when the language changes
  const [item] = items;
  if (!item) return null;
  const lines = items.flatMap((one) => one.lines.map((line): [ItemResult, Line] => [one, line]));
  const label = (one: ItemResult, line: Line) => inLanguage(line.text ?? one.text);
  const rows = lines.flatMap(([one, line]) =>
    line.figures
      .slice(0, 1)
      .map((figure) => row(line.key, label(one, line), figure, one, results.minimumGroup)),
  );
  const found = ends(
    lines.flatMap(([one, line]) => {
      const mean = line.figures[0]?.scale?.mean.value;
      return mean === undefined ? [] : [{ label: label(one, line), value: mean }];
    }),
  );
  const title = found
    ? t('likert.lines.message', {
        label: asTitle(found.lowest.label),
        mean: formatNumber(found.lowest.value, 1, true),
      })
    : topMessage(item, item.lines[0]?.figures[0], label(item, item.lines[0] ?? emptyLine));
  return <Chart item={item} results={results} title={title} rows={rows} />;
}

const emptyLine: Line = { key: '', figures: [] };

/** One line in the groups of a cut. */
export function LikertGroups({
  results,
  item,
  line,
}: {
  results: Results;
  item: ItemResult;
  line: Line;
}) {
  useMessages(messages);
  const names = results.groups.map((group) => groupName(group, results.cut));
  const rows = line.figures.map((figure, at) =>
    row(figure.group, names[at] ?? '', figure, item, results.minimumGroup),
  );
  const found = ends(
    line.figures.flatMap((figure, at) =>
      figure.scale && figure.group !== 'all' && figure.group !== 'others'
        ? [{ label: names[at] ?? '', value: figure.scale.mean.value }]
        : [],
    ),
  );
  const title = found
    ? t('likert.groups.message', {
        highest: `${found.highest.label} (${formatNumber(found.highest.value, 1, true)})`,
        lowest: `${found.lowest.label} (${formatNumber(found.lowest.value, 1, true)})`,
      })
    : topMessage(item, line.figures[0], t('likert.alike.message'));
  return <Chart item={item} results={results} title={title} rows={rows} />;
}

function Chart({
  item,
  results,
  title,
  rows,
}: {
  item: ItemResult;
  results: Results;
  title: string;
  rows: LikertRow[];
}) {
  const scale = scaleOf(item);
  return (
    <LikertBar
      title={title}
      subtitle={`${t('likert.scale', { points: scale.length })} · ${t('figure.interval')}`}
      scale={scale.map(({ option }) => inLanguage(option.label))}
      rows={rows}
      minimum={results.minimumGroup}
      columns={[
        `${t('figure.mean')} (${t('figure.interval')})`,
        t('figure.sd'),
        `${t('figure.topTwo')} (${t('figure.interval')})`,
      ]}
    />
  );
}
