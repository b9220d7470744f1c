import { formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { barChart, Chart, ChartFrame, FigureTable, Section } from '../../ui';
import { messages } from './messages';
import { ends, type Group, groupName, invitedWord, type ResponseRate } from './model';

/** Who answered, by the groups of the cut. */
export function RateSection({ rate }: { rate: ResponseRate }) {
  const t = useMessages(messages);
  const name = (group: Group) => groupName(group, rate.cut);
  const hidden = t('hidden.small', { minimum: rate.minimumGroup });
  const shown = rate.groups.filter((group) => !group.hidden);
  const found = ends(
    shown
      .filter((group) => group.key !== 'all' && group.key !== 'others')
      .map((group) => ({ label: name(group), value: group.rate ?? 0 })),
  );
  return (
    <Section title={t('rate.title')}>
      <ChartFrame
        title={
          found
            ? t('likert.groups.message', {
                highest: `${found.highest.label} (${formatPercent(found.highest.value)})`,
                lowest: `${found.lowest.label} (${formatPercent(found.lowest.value)})`,
              })
            : t('page.rate')
        }
        chart={
          <Chart
            summary={t('rate.title')}
            draw={barChart({
              rows: rate.groups.map((group) => ({
                key: group.key,
                label: name(group),
                bars: [
                  {
                    share: group.hidden ? null : (group.rate ?? 0),
                    text: group.hidden
                      ? hidden
                      : `${formatPercent(group.rate ?? 0)} (${formatNumber(group.answered ?? 0)}/${formatNumber(group.invited ?? 0)})`,
                  },
                ],
              })),
            })}
          />
        }
        table={
          <FigureTable
            name={t('rate.title')}
            first={t('chart.group')}
            columns={[t(invitedWord(rate.mode)), t('page.answered'), t('page.rate')]}
            rows={rate.groups.map((group) => ({
              key: group.key,
              label: name(group),
              cells: group.hidden
                ? hidden
                : [
                    formatNumber(group.invited ?? 0),
                    formatNumber(group.answered ?? 0),
                    formatPercent(group.rate ?? 0, 1),
                  ],
            }))}
          />
        }
      />
    </Section>
  );
}
