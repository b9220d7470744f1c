import { type Estimate, estimateText } from '../../lib/estimate';
import { formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import type { Dot, Draw } from '../../ui';
import { messages } from './messages';
import type { ExploredItem, Exploration, Figure } from './model';

const t = textOf(messages);

/** One drawing of a chart: items on other scales, or groups of one item, get one of their own. */
export interface Part {
  key: string;
  /** What it is about, where there are several. */
  heading?: string | undefined;
  draw: Draw;
}

export function minimumOf({ campaigns }: Exploration): number {
  return Math.max(5, ...campaigns.map((campaign) => campaign.minimumGroup));
}

const reasons = ['SMALL_GROUP', 'SAME_ANSWER', 'AFTER_CLOSING'] as const;

/** `disembunyikan (n < 5)`, or that it was not asked. */
export function hiddenText(found: Exploration, reason: string | null | undefined): string {
  const known = reasons.find((one) => one === reason) ?? 'none';
  return t(`figure.hidden.${known}`, { minimum: minimumOf(found) });
}

/** Why a figure is not there: hidden, or nobody answered. */
export function whyNone(found: Exploration, figure: Figure | undefined): string {
  return figure?.hidden ? hiddenText(found, figure.reason) : t('figure.none');
}

/** `n = 40` */
export const nText = (n: number | null | undefined) => t('figure.n', { n: formatNumber(n ?? 0) });

export function estimateOf(figure: Figure | undefined): Estimate | undefined {
  if (!figure || figure.hidden || figure.mean == null) return undefined;
  return { value: figure.mean, low: figure.low ?? null, high: figure.high ?? null };
}

export function dotOf(found: Exploration, figure: Figure | undefined): Dot {
  const estimate = estimateOf(figure);
  return estimate
    ? { estimate, text: estimateText(estimate), note: nText(figure?.scaleN ?? figure?.n) }
    : { text: whyNone(found, figure) };
}

/** A drawing for each item, named where there are several. */
export function perItem(found: Exploration, draw: (item: ExploredItem) => Draw): Part[] {
  const isOne = found.items.length === 1;
  return found.items.map((item) => ({
    key: item.key,
    heading: isOne ? undefined : item.text,
    draw: draw(item),
  }));
}
