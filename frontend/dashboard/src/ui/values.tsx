import { formatDate, formatDateTime, formatNumber, formatPercent } from '../lib/format';
import { useLanguage, useMessages } from '../lib/i18n';
import { messages } from './messages';

/** A calendar day, or an instant with `time`; always as it is in Palembang. */
export function DateText({
  value,
  time = false,
}: {
  value: string | null | undefined;
  time?: boolean;
}) {
  useLanguage(); // shown anew when the language changes
  if (!value) return null;
  return <time dateTime={value}>{time ? formatDateTime(value) : formatDate(value)}</time>;
}

export interface NumberTextProps {
  value: number | null | undefined;
  digits?: number;
  fixed?: boolean;
}

export function NumberText({ value, digits = 0, fixed = false }: NumberTextProps) {
  useLanguage();
  if (value == null) return null;
  return <span className="figure">{formatNumber(value, digits, fixed)}</span>;
}

export interface ShareTextProps {
  /** Between 0 and 1; null where the disclosure gate hides it. */
  share: number | null | undefined;
  n?: number;
  minimum?: number;
  digits?: number;
}

/** `64 % dari 28`, or that it is hidden. */
export function ShareText({ share, n, minimum = 5, digits = 0 }: ShareTextProps) {
  const t = useMessages(messages);
  if (share == null) return <span className="hidden-value">{t('likert.hidden', { minimum })}</span>;
  return (
    <span className="figure">
      {formatPercent(share, digits)}
      {n !== undefined && ` (n = ${formatNumber(n)})`}
    </span>
  );
}
