import { currentLanguage } from './i18n';

/** Everything happens in Palembang, wherever the reader sits. */
export const ZONE = 'Asia/Jakarta';

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'id-ID');

/** `23 November 2026` for a calendar day (`2026-11-23`) or the day of an instant. */
export function formatDate(value: string, style: 'long' | 'short' = 'long'): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const date = new Date(dayOnly ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    year: 'numeric',
    timeZone: dayOnly ? 'UTC' : ZONE,
  }).format(date);
}

/** `23 November 2026, 14.05 WIB` */
export function formatDateTime(value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return `${formatDate(value)}, ${formatTime(date)}`;
}

/** `14.05 WIB` */
export function formatTime(date: Date): string {
  const time = new Intl.DateTimeFormat(locale(), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  }).format(date);
  return `${time} WIB`;
}

/** `1.234,5`, `−0,2`; at most `digits` after the comma, exactly as many with `fixed`. */
export function formatNumber(value: number, digits = 0, fixed = false): string {
  const text = new Intl.NumberFormat(locale(), {
    maximumFractionDigits: digits,
    minimumFractionDigits: fixed ? digits : 0,
  }).format(value);
  return text.replace('-', '\u2212');
}

/** `0,031`, `< 0,001` */
export function formatP(p: number): string {
  return p < 0.001 ? `< ${formatNumber(0.001, 3)}` : formatNumber(p, 3, true);
}

/** `64 %` of a share between 0 and 1. */
export function formatPercent(share: number, digits = 0): string {
  return `${formatNumber(share * 100, digits)}\u00a0%`;
}

/** The calendar day in Palembang, as a date field wants it. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);
}

/** An instant as a `datetime-local` field shows it, in Palembang's time (UTC+7 all year). */
export function toLocalInput(instant: string): string {
  return new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}

/** The instant that a `datetime-local` field means. */
export function fromLocalInput(value: string): string {
  return new Date(`${value}:00+07:00`).toISOString();
}
