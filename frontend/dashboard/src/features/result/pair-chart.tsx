import { estimateText, signed } from '../../lib/estimate';
import { formatNumber } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
import { Chart, ChartFrame, type Draw, dotPlot, FigureTable, quadrantMap } from '../../ui';
import { messages } from './messages';
import {
  asTitle,
  groupName,
  hiddenText,
  inLanguage,
  type ItemResult,
  type PairFigure,
  type PairLine,
  type PairResult,
  type Results,
  scaleOf,
} from './model';
import { pairMessages } from './pair-messages';

const t = textOf(pairMessages);
const say = textOf(messages);

interface PairProps {
  results: Results;
  item: ItemResult;
  pair: PairResult;
}

/** Rows that are rated twice: where each lies by importance and performance, or how far it moved. */
export function PairChart({ results, item, pair }: PairProps) {
  useMessages(pairMessages); // shown anew when the language changes
  const table = <PairTable results={results} item={item} pair={pair} />;
  const isPlaced = pair.kind === 'importance-performance';
  const title = isPlaced ? firstToAct(pair) : mostMoved(pair);
  const minimum = results.minimumGroup;
  return (
    <ChartFrame
      title={title}
      subtitle={t(isPlaced ? 'pair.note.importance-performance' : 'pair.note.before-after')}
      chart={
        <Chart
          summary={isPlaced ? t('pair.plot', { count: pair.rows.length }) : title}
          draw={isPlaced ? places(pair, ends(item), minimum) : moves(pair, minimum)}
        />
      }
      table={table}
    />
  );
}

function ends(item: ItemResult): { from: number; to: number } {
  const values = scaleOf(item).map(({ option }) => option.value ?? 0);
  return { from: values[0] ?? 1, to: values.at(-1) ?? 5 };
}

function firstToAct(pair: PairResult): string {
  const weak = pair.rows.filter((row) => row.figures[0]?.quadrant === 'ACT');
  if (weak.length > 0) {
    return t('pair.message.act', {
      list: weak.map((row) => asTitle(inLanguage(row.text))).join(', '),
    });
  }
  const isPlaced = pair.rows.some((row) => row.figures[0]?.quadrant);
  return t(isPlaced ? 'pair.message.noneToAct' : 'pair.message.notPlaced');
}

function mostMoved(pair: PairResult): string {
  const moved = pair.rows.flatMap((row) => {
    const mean = row.figures[0]?.gap.mean?.value;
    return mean === undefined ? [] : [{ label: asTitle(inLanguage(row.text)), mean }];
  });
  const [most] = moved.sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  if (!most) return t('pair.message.noChange');
  return t('pair.message.change', { label: most.label, change: signed(most.mean) });
}

/** Performance across, importance upwards; the lines cross at the means of the rows. */
function places(pair: PairResult, axis: { from: number; to: number }, minimum: number): Draw {
  const [axes] = pair.axes;
  return quadrantMap({
    axis,
    cross:
      axes?.importance != null && axes.performance != null
        ? { x: axes.performance, y: axes.importance }
        : undefined,
    xName: t('pair.axis.performance', axis),
    yName: t('pair.axis.importance', axis),
    corners: [
      t('quadrant.ACT'),
      t('quadrant.KEEP'),
      t('quadrant.LOW_PRIORITY'),
      t('quadrant.EXCESS'),
    ],
    points: pair.rows.map((row) => {
      const [figure] = row.figures;
      return {
        key: row.key,
        label: inLanguage(row.text),
        at:
          figure?.first && figure.second
            ? { x: figure.second.mean.value, y: figure.first.mean.value }
            : undefined,
        text: figure ? placedText(figure, minimum) : '',
      };
    }),
  });
}

function placedText({ first, second, gap, quadrant }: PairFigure, minimum: number): string {
  if (!first || !second) return hiddenText(gap, minimum);
  const mean = (one: { mean: { value: number } }) => formatNumber(one.mean.value, 2, true);
  return [
    t('pair.placed', { importance: mean(first), performance: mean(second) }),
    gap.mean && t('pair.gap.n', { gap: signed(gap.mean.value, 2), n: formatNumber(gap.n ?? 0) }),
    quadrant && t(`quadrant.${quadrant}`),
  ]
    .filter(Boolean)
    .join('; ');
}

function moves(pair: PairResult, minimum: number): Draw {
  const figures = pair.rows.map((row) => row.figures[0]);
  const reach = Math.ceil(
    Math.max(
      1,
      ...figures.flatMap((one) => {
        const mean = one?.gap.mean;
        return mean ? [mean.value, mean.low ?? 0, mean.high ?? 0].map(Math.abs) : [];
      }),
    ),
  );
  return dotPlot({
    axis: { from: -reach, to: reach },
    rows: pair.rows.map((row, at) => {
      const gap = figures[at]?.gap;
      const none = gap?.hidden ? hiddenText(gap, minimum) : say('figure.nobody');
      return {
        key: row.key,
        label: inLanguage(row.text),
        dots: [
          {
            estimate: gap?.mean ?? undefined,
            text: gap?.mean ? estimateText(gap.mean) : none,
            note: say('figure.n', { n: formatNumber(gap?.n ?? 0) }),
          },
        ],
      };
    }),
  });
}

/** Every row in every group of the cut: what the chart leaves out. */
export function PairTable({ results, item, pair }: PairProps) {
  useMessages(pairMessages);
  const isPlaced = pair.kind === 'importance-performance';
  const columns = [
    `${inLanguage(pair.first)} (${say('chart.n')})`,
    `${inLanguage(pair.second)} (${say('chart.n')})`,
    `${t(isPlaced ? 'pair.gap' : 'pair.change')} (${say('figure.interval')})`,
    t('pair.both'),
    ...(isPlaced ? [t('pair.conformity'), t('pair.quadrant')] : []),
  ];
  const label = (row: PairLine, at: number) => {
    const group = results.groups[at];
    const name = results.cut && group ? ` · ${groupName(group, results.cut)}` : '';
    return `${inLanguage(row.text)}${name}`;
  };
  return (
    <FigureTable
      name={inLanguage(item.text)}
      first={t('pair.row')}
      columns={columns}
      rows={pair.rows.flatMap((row) =>
        row.figures.map((figure, at) => ({
          key: `${row.key}/${figure.group}`,
          label: label(row, at),
          cells: cells(figure, isPlaced, results.minimumGroup),
        })),
      )}
    />
  );
}

function cells(figure: PairFigure, isPlaced: boolean, minimum: number): string[] | string {
  const { first, second, gap, quadrant, conformity } = figure;
  if (!first && !second && gap.hidden) return hiddenText(gap, minimum);
  const rated = (one: PairFigure['first']) =>
    one ? `${formatNumber(one.mean.value, 2, true)} (${formatNumber(one.n)})` : '–';
  return [
    rated(first),
    rated(second),
    gap.hidden ? hiddenText(gap, minimum) : gap.mean ? estimateText(gap.mean, 2) : '–',
    gap.n == null ? '–' : formatNumber(gap.n),
    ...(isPlaced
      ? [
          conformity == null ? '–' : `${formatNumber(conformity)} %`,
          quadrant ? t(`quadrant.${quadrant}`) : '–',
        ]
      : []),
  ];
}
