import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { barChart, Chart, ChartFrame, FigureTable } from '../../ui';
import { messages } from './messages';
import {
  answeredText,
  asTitle,
  groupName,
  hiddenText,
  inLanguage,
  type ItemResult,
  type Results,
} from './model';

/** Options by their points: the first of k places is worth k, what is not placed none. */
export function RankingChart({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(messages);
  const figures = item.lines[0]?.figures ?? [];
  const [all] = figures;
  if (!all) return null;
  const options = (item.options ?? [])
    .map((option, at) => ({
      key: option.code,
      at,
      label: inLanguage(option.label),
      points: all.points?.[at] ?? 0,
      first: all.counts?.[at] ?? 0,
    }))
    .sort((a, b) => b.points - a.points);
  const [top] = options;
  const most = Math.max(top?.points ?? 0, 1);
  const hidden = all.hidden || !all.points;
  const table = (
    <FigureTable
      name={inLanguage(item.text)}
      first={t('chart.group')}
      columns={[...options.map((option) => option.label), t('chart.n')]}
      rows={figures.map((figure, index) => {
        const group = results.groups[index];
        return {
          key: figure.group,
          label: group ? groupName(group, results.cut) : '',
          cells:
            figure.hidden || !figure.points
              ? hiddenText(figure, results.minimumGroup)
              : [
                  ...options.map(({ at }) => formatNumber(figure.points?.[at] ?? 0, 1, true)),
                  formatNumber(figure.n ?? 0),
                ],
        };
      })}
    />
  );
  const title =
    hidden || !top
      ? all.hidden
        ? hiddenText(all, results.minimumGroup)
        : t('figure.nobody')
      : t('ranking.message', { label: asTitle(top.label) });
  return (
    <ChartFrame
      title={title}
      subtitle={`${answeredText(all)}. ${t('ranking.note')}`}
      chart={
        <Chart
          summary={title}
          draw={barChart({
            rows: options.map((option) => ({
              key: option.key,
              label: option.label,
              bars: [
                {
                  share: hidden ? null : option.points / most,
                  text: hidden
                    ? hiddenText(all, results.minimumGroup)
                    : t('ranking.points', {
                        points: formatNumber(option.points, 1, true),
                        first: formatNumber(option.first),
                      }),
                },
              ],
            })),
          })}
        />
      }
      table={table}
    />
  );
}
