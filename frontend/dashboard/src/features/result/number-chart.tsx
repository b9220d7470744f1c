import { estimateText } from '../../lib/estimate';
import { formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Chart, ChartFrame, dotPlot, FigureTable, KeyFigures } from '../../ui';
import { Histogram } from './histogram';
import { messages } from './messages';
import {
  answeredText,
  type Estimate,
  type Figure,
  groupName,
  hiddenText,
  inLanguage,
  type ItemResult,
  type Results,
} from './model';

const meanOf = (figure: Figure): Estimate | undefined =>
  (figure.scale ?? figure.number)?.mean ?? undefined;

/** In a group the least and the largest number would tell whose they are; they are there for all together. */
const range = ({ minimum, maximum }: { minimum?: number | null; maximum?: number | null }) =>
  typeof minimum === 'number' && typeof maximum === 'number'
    ? `${formatNumber(minimum, 2)}–${formatNumber(maximum, 2)}`
    : '–';

/** A rating of 0 to 10 as a histogram, a number by its summary; with a cut also the means of the groups. */
export function NumberChart({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(messages);
  const figures = item.lines[0]?.figures ?? [];
  const [all] = figures;
  if (!all) return null;
  const rating = item.type === 'rating';
  const mean = meanOf(all);
  const title = all.hidden
    ? hiddenText(all, results.minimumGroup)
    : mean
      ? t(rating ? 'rating.message' : 'number.message', { mean: formatNumber(mean.value, 1, true) })
      : t('figure.nobody');
  return (
    <ChartFrame
      title={title}
      subtitle={all.n == null ? undefined : answeredText(all)}
      chart={
        <>
          {rating && all.counts && mean && <Histogram counts={all.counts} />}
          {mean && <Summary figure={all} mean={mean} />}
          {results.cut && <Groups results={results} figures={figures} rating={rating} />}
        </>
      }
      table={<Table results={results} item={item} figures={figures} />}
    />
  );
}

function Summary({ figure, mean }: { figure: Figure; mean: Estimate }) {
  const t = useMessages(messages);
  const promoters = figure.scale?.promoters;
  const { number } = figure;
  return (
    <KeyFigures
      figures={[
        {
          label: t('figure.mean'),
          value: formatNumber(mean.value, 1, true),
          note: mean.noInterval
            ? t(mean.noInterval === 'CENSUS' ? 'figure.census' : 'figure.few')
            : `${t('figure.interval')} ${formatNumber(mean.low ?? 0, 1, true)}–${formatNumber(mean.high ?? 0, 1, true)}`,
        },
        ...(promoters
          ? [
              {
                label: t('figure.nps'),
                value: formatNumber(promoters.score * 100),
                note: t('figure.nps.parts', { ...promoters }),
              },
            ]
          : []),
        ...(number
          ? [
              { label: t('figure.median'), value: formatNumber(number.median, 1) },
              { label: t('figure.range'), value: range(number) },
            ]
          : []),
      ]}
    />
  );
}

function Groups({
  results,
  figures,
  rating,
}: {
  results: Results;
  figures: readonly Figure[];
  rating: boolean;
}) {
  const t = useMessages(messages);
  const means = figures.flatMap((figure) => {
    const mean = meanOf(figure);
    return mean ? [mean.low ?? mean.value, mean.high ?? mean.value] : [];
  });
  return (
    <Chart
      summary={t('figure.mean')}
      draw={dotPlot({
        axis: {
          from: rating ? 0 : Math.min(0, ...means),
          to: rating ? 10 : Math.max(0, ...means),
        },
        rows: figures.map((figure, at) => {
          const group = results.groups[at];
          const mean = figure.hidden ? undefined : meanOf(figure);
          const none = figure.hidden ? hiddenText(figure, results.minimumGroup) : '–';
          return {
            key: figure.group,
            label: group ? groupName(group, results.cut) : figure.group,
            dots: [
              {
                estimate: mean,
                text: mean ? estimateText(mean) : none,
                note: t('figure.n', { n: formatNumber(figure.n ?? 0) }),
              },
            ],
          };
        }),
      })}
    />
  );
}

function Table({
  results,
  item,
  figures,
}: {
  results: Results;
  item: ItemResult;
  figures: readonly Figure[];
}) {
  const t = useMessages(messages);
  const rating = item.type === 'rating';
  const ratings = Array.from({ length: 11 }, (_, at) => at);
  return (
    <FigureTable
      name={inLanguage(item.text)}
      first={t('chart.group')}
      columns={[
        t('chart.n'),
        `${t('figure.mean')} (${t('figure.interval')})`,
        t('figure.sd'),
        ...(rating
          ? [t('figure.nps'), ...ratings.map(String)]
          : [t('figure.median'), t('figure.range')]),
      ]}
      rows={figures.map((figure, at) => {
        const group = results.groups[at];
        const label = group ? groupName(group, results.cut) : figure.group;
        if (figure.hidden) {
          return { key: figure.group, label, cells: hiddenText(figure, results.minimumGroup) };
        }
        const mean = meanOf(figure);
        const deviation = (figure.scale ?? figure.number)?.standardDeviation;
        const { number, scale } = figure;
        return {
          key: figure.group,
          label,
          cells: [
            formatNumber(figure.n ?? 0),
            mean ? estimateText(mean, 2) : '–',
            deviation == null ? '–' : formatNumber(deviation, 2, true),
            ...(rating
              ? [
                  scale?.promoters ? formatNumber(scale.promoters.score * 100) : '–',
                  ...ratings.map((value) => {
                    const share = figure.shares?.[value];
                    const count = formatNumber(figure.counts?.[value] ?? 0);
                    return share ? `${count} (${formatPercent(share)})` : count;
                  }),
                ]
              : [number ? formatNumber(number.median, 2) : '–', number ? range(number) : '–']),
          ],
        };
      })}
    />
  );
}
