import { formatNumber } from './format';
import { defineMessages, textOf } from './i18n';

const messages = defineMessages('estimate', { id: { to: 'sampai' }, en: { to: 'to' } });

/** A figure with its 95 % interval, where it has one. */
export interface Estimate {
  value: number;
  low?: number | null;
  high?: number | null;
}

/** As many digits as the interval bears: two where it is narrow. */
export function digitsOf({ low, high }: Estimate): number {
  return low != null && high != null && high - low < 0.25 ? 2 : 1;
}

/** `3,9 (3,6–4,2)` */
export function estimateText(estimate: Estimate, digits = digitsOf(estimate)): string {
  const value = formatNumber(estimate.value, digits, true);
  if (estimate.low == null || estimate.high == null) return value;
  // a dash beside a minus would be read as another one
  const dash = estimate.low < 0 ? ` ${textOf(messages)('to')} ` : '–';
  return `${value} (${formatNumber(estimate.low, digits, true)}${dash}${formatNumber(estimate.high, digits, true)})`;
}

/** `+0,8`: a change says its direction. */
export function signed(value: number, digits = 1): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, digits, true)}`;
}
