import { formatNumber, formatPercent } from '../../lib/format';
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
import classes from './result.module.css';

/** Options by how often they were chosen; with a cut the shares of every group. */
export function ChoiceChart({ results, item }: { results: Results; item: ItemResult }) {
  const t = useMessages(messages);
  const figures = item.lines[0]?.figures ?? [];
  const [all] = figures;
  if (!all) return null;
  const options = (item.options ?? [])
    .map((option, at) => ({
      key: option.code,
      at,
      label: inLanguage(option.label),
      count: all.counts?.[at] ?? 0,
      share: all.shares?.[at] ?? 0,
    }))
    .sort((a, b) => b.count - a.count);
  const names = results.groups.map((group) => groupName(group, results.cut));
  const [top] = options;
  const title =
    all.hidden || !top || top.count === 0
      ? all.hidden
        ? hiddenText(all, results.minimumGroup)
        : t('figure.nobody')
      : t('multiple.top.message', { label: asTitle(top.label), share: formatPercent(top.share) });
  const cross = (
    <FigureTable
      name={inLanguage(item.text)}
      first={t('chart.group')}
      columns={[...options.map((option) => option.label), t('chart.n')]}
      rows={figures.map((figure, index) => ({
        key: figure.group,
        label: names[index] ?? '',
        cells: figure.hidden
          ? hiddenText(figure, results.minimumGroup)
          : [
              ...options.map(({ key, at }) => (
                <span key={key} className={classes.shade} style={shade(figure.shares?.[at] ?? 0)}>
                  {formatPercent(figure.shares?.[at] ?? 0)}{' '}
                  <small>({formatNumber(figure.counts?.[at] ?? 0)})</small>
                </span>
              )),
              formatNumber(figure.n ?? 0),
            ],
      }))}
    />
  );
  const bars = (
    <Chart
      summary={title}
      draw={barChart({
        rows: options.map((option) => ({
          key: option.key,
          label: option.label,
          bars: [
            {
              share: all.hidden ? null : option.share,
              text: all.hidden
                ? hiddenText(all, results.minimumGroup)
                : `${formatPercent(option.share)} (${formatNumber(option.count)})`,
            },
          ],
        })),
      })}
    />
  );
  const n = answeredText(all);
  return (
    <ChartFrame
      title={title}
      subtitle={item.type === 'multiple-choice' ? `${n}. ${t('multiple.note')}` : n}
      chart={
        results.cut ? (
          <>
            {bars}
            <div className={classes.tableFrame}>{cross}</div>
          </>
        ) : (
          bars
        )
      }
      table={cross}
    />
  );
}

/** The darker, the more; pale enough for the figures on it. */
function shade(share: number) {
  return {
    background: `color-mix(in srgb, var(--a-primary) ${Math.round(share * 30)}%, transparent)`,
  };
}
