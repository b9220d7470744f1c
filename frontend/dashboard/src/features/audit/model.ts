import type { Schema } from '@ampera/api';

import { formatDate, formatDateTime } from '../../lib/format';

export type AuditListItem = Schema<
  'AuditEntryListItem',
  'actorId' | 'subjectLabel' | 'continuedAt'
>;
export type AuditChange = Schema<'AuditChange', 'before' | 'after'>;
export type AuditEntry = Omit<
  Schema<'AuditEntryView', 'actorId' | 'subjectLabel' | 'continuedAt'>,
  'changes'
> & {
  changes: AuditChange[];
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What every record carries, and nobody changed. */
const CARRIED = new Set(['id', 'version', 'permissions']);

type Entries = Record<string, unknown>;

function nested(text: string | null | undefined): Entries | null {
  if (!text || !/^[[{]/.test(text)) return null;
  try {
    const value = JSON.parse(text) as unknown;
    const isList = Array.isArray(value);
    if (isList && value.every((part) => labelOf(part) !== null)) return null;
    return typeof value === 'object' && value !== null ? (value as Entries) : null;
  } catch {
    return null;
  }
}

function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A record within the record as fields of its own, as far as they differ. */
function spread(change: AuditChange): AuditChange[] {
  const before = nested(change.before);
  const after = nested(change.after);
  if (!before && !after) return [change];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].flatMap((name) => {
    const inner = {
      pointer: `${change.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      before: written(before?.[name]),
      after: written(after?.[name]),
    };
    return CARRIED.has(name) || inner.before === inner.after ? [] : spread(inner);
  });
}

/** Each field that changed, also within records; ids say nothing where the name beside them changed, too. */
export function readable(changes: readonly AuditChange[]): AuditChange[] {
  const all = changes.flatMap(spread);
  const told = all.filter(
    ({ before, after }) => ![before, after].some((value) => value != null && UUID.test(value)),
  );
  return told.length > 0 ? told : all;
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

function labelOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return String(part);
  const { name, title, code } = part as Entries;
  const label = name ?? title ?? code;
  return typeof label === 'string' ? label : null;
}

function textOfPart(part: unknown): string {
  return labelOf(part) ?? JSON.stringify(part);
}
