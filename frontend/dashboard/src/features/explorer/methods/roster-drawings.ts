import { formatPercent } from '../../../lib/format';
import { textOf } from '../../../lib/i18n';
import { type Dot, dotPlot, type DotRow } from '../../../ui';
import { hiddenText, nText, type Part, whyNone } from '../figures';
import type { Exploration, Representation } from '../model';
import { methodMessages } from './method-messages';

const t = textOf(methodMessages);

type RosterCut = Representation['cuts'][number];

/** Shares of the roster beside shares of the answers, cut by cut. */
export function shares(found: Exploration, { cuts }: Representation): Part[] {
  return cuts.map((by) => {
    const rows = by.groups.map((group) => row(found, group));
    const most = Math.max(
      0.1,
      ...by.groups.flatMap((group) => [group.invitedShare ?? 0, group.answeredShare ?? 0]),
    );
    return {
      key: by.cut,
      heading: cuts.length > 1 ? t(`cut.${by.cut}`) : undefined,
      draw: dotPlot({
        axis: { from: 0, to: Math.min(100, Math.ceil(most * 10) * 10) },
        series: [t('shares.invited'), t('shares.answered')],
        rows: rows.length > 0 ? rows : [untold(found, by)],
      }),
    };
  });
}

function row(found: Exploration, group: RosterCut['groups'][number]): DotRow {
  const dot = (share: number | null | undefined, people: number | null | undefined): Dot =>
    share == null
      ? { text: group.hidden ? hiddenText(found, 'SMALL_GROUP') : whyNone(found, undefined) }
      : { estimate: { value: 100 * share }, text: formatPercent(share, 1), note: nText(people) };
  return {
    key: group.key,
    label: group.name,
    dots: [dot(group.invitedShare, group.invited), dot(group.answeredShare, group.answered)],
  };
}

/** Before an anonymous survey has ended nothing is told of its groups, and that is said. */
function untold(found: Exploration, { cut, obstacle }: RosterCut): DotRow {
  const text = hiddenText(found, obstacle);
  return { key: cut, label: t(`cut.${cut}`), dots: [{ text }, { text }] };
}
