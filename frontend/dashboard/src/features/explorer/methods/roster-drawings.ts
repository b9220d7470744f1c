import { formatPercent } from '../../../lib/format';
import { textOf } from '../../../lib/i18n';
import { dotPlot } from '../../../ui';
import { hiddenText, nText, type Part } from '../figures';
import type { Exploration, Representation } from '../model';
import { methodMessages } from './method-messages';

const t = textOf(methodMessages);

/** Shares of the roster beside shares of the answers, cut by cut. */
export function shares(found: Exploration, { cuts }: Representation): Part[] {
  return cuts
    .filter(({ groups }) => groups.some(({ hidden }) => !hidden))
    .map(({ cut, groups }) => {
      const most = Math.max(
        0.1,
        ...groups.flatMap((group) => [group.invitedShare ?? 0, group.answeredShare ?? 0]),
      );
      const dot = (share: number | null | undefined, people: number | null | undefined) =>
        share == null
          ? { text: hiddenText(found, 'SMALL_GROUP') }
          : {
              estimate: { value: 100 * share },
              text: formatPercent(share, 1),
              note: nText(people),
            };
      return {
        key: cut,
        heading: cuts.length > 1 ? t(`cut.${cut}`) : undefined,
        draw: dotPlot({
          axis: { from: 0, to: Math.min(100, Math.ceil(most * 10) * 10) },
          series: [t('shares.invited'), t('shares.answered')],
          rows: groups.map((group) => ({
            key: group.key,
            label: group.name,
            dots: [
              dot(group.invitedShare, group.invited),
              dot(group.answeredShare, group.answered),
            ],
          })),
        }),
      };
    });
}
