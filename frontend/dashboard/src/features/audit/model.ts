import type { Schema } from '@ampera/api';

import { formatDate, formatDateTime } from '../../lib/format';

export type AuditListItem = Schema<'AuditEntryListItem', 'actorId' | 'subjectLabel'>;
export type AuditChange = Schema<'AuditChange', 'before' | 'after'>;
export type AuditEntry = Omit<Schema<'AuditEntryView', 'actorId' | 'subjectLabel'>, 'changes'> & {
  changes: AuditChange[];
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids say nothing to a reader where the name beside them changed, too. */
export function readable(changes: readonly AuditChange[]): AuditChange[] {
  const told = changes.filter(
    ({ before, after }) => ![before, after].some((value) => value != null && UUID.test(value)),
  );
  return told.length > 0 ? told : [...changes];
}

/** `/unitScope/0/name` as the words of a path: `unitScope`, `0`, `name`. */
export function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A value as a reader knows it: days and times by locale, lists without brackets. */
export function shown(value: string | null | undefined): string {
  if (value == null) return '';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatDateTime(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (!value.startsWith('[')) return value;
  try {
    const list = JSON.parse(value) as unknown[];
    return list.map(textOfPart).join(', ');
  } catch {
    return value;
  }
}

function textOfPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const { name, title, code } = part as Record<string, unknown>;
  const label = name ?? title ?? code;
  return typeof label === 'string' ? label : JSON.stringify(part);
}
