// Where a JSON pointer of the server lies in the editor: which item to open and which field to focus.
import type { FieldProblem } from '@ampera/api';

import { type Draft, type DraftItem, type DraftSection, itemsOf } from './draft';

export interface Place {
  sectionIndex: number | null;
  section: DraftSection | null;
  /** Counted through all sections, from 1, as the editor shows it. */
  itemNumber: number | null;
  item: DraftItem | null;
  /** Id of the field on the screen. */
  field: string;
}

/** `draft.title.id`, `k7.text.en`, `k9.label.id`: owner and member of a field. */
export function fieldId(owner: string, ...path: string[]): string {
  return [owner, ...path].join('.');
}

const nowhere = { sectionIndex: null, section: null, itemNumber: null, item: null };

export function placeOf(draft: Draft, pointer: string): Place {
  const steps = pointer.split('/').slice(1);
  if (steps[0] === 'definition') steps.shift();
  if (steps[0] !== 'sections') return { ...nowhere, field: fieldId('draft', ...steps) };
  const sectionIndex = Number(steps[1]);
  const section = draft.sections[sectionIndex];
  if (!section) return { ...nowhere, field: 'draft.sections' };
  const inSection = { ...nowhere, sectionIndex, section };
  if (steps[2] === 'visibleWhen') {
    return { ...inSection, field: fieldId(section.key, 'visibleWhen') };
  }
  if (steps[2] !== 'items') {
    return { ...inSection, field: fieldId(section.key, ...textPath(steps.slice(2))) };
  }
  const item = section.items[Number(steps[3])];
  if (!item) return { ...inSection, field: fieldId(section.key, 'items') };
  const itemNumber = itemsOf(draft).indexOf(item) + 1;
  return { ...inSection, itemNumber, item, field: itemField(item, steps.slice(4)) };
}

/** A condition is one field, wherever in it something is wrong; the sentence says what. */
function itemField(item: DraftItem, [member = 'text', index, ...rest]: string[]): string {
  if (member === 'visibleWhen' || member === 'requiredWhen') return fieldId(item.key, member);
  if (member === 'checks') {
    const check = item.checks[Number(index)];
    if (!check) return fieldId(item.key, member);
    return fieldId(check.key, ...(rest[0] === 'must' ? ['must'] : textPath(rest)));
  }
  if (member === 'picture') {
    return index === 'alt'
      ? fieldId(item.key, 'picture', rest[0] ?? 'id')
      : fieldId(item.key, 'file');
  }
  if (member === 'pair') {
    return fieldId(item.key, 'pair', ...(index === undefined ? [] : [index, rest[0] ?? 'id']));
  }
  const parts = member === 'options' ? item.options : member === 'rows' ? item.rows : null;
  const part = parts?.[Number(index)];
  if (part && rest.length > 0) return fieldId(part.key, ...textPath(rest));
  if (parts) return fieldId(item.key, member);
  return fieldId(item.key, ...textPath([member, ...(index === undefined ? [] : [index])]));
}

/** A text as a whole is shown at its Indonesian field. */
function textPath(path: string[]): string[] {
  const isText = [
    'text',
    'title',
    'label',
    'help',
    'description',
    'unit',
    'message',
    'opposite',
  ].includes(path[0] ?? '');
  return isText && path.length === 1 ? [...path, 'id'] : path;
}

/** What is wrong, by the id of its field. */
export function errorsByField(
  draft: Draft,
  problems: readonly FieldProblem[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const problem of problems) {
    const { field } = placeOf(draft, problem.pointer);
    found.set(field, [found.get(field), problem.detail].filter(Boolean).join('; '));
  }
  return found;
}

/** Keys of items and sections in which something is wrong, so that closed ones can show it. */
export function ownersWithErrors(draft: Draft, problems: readonly FieldProblem[]): Set<string> {
  return new Set(
    problems.flatMap((problem) => {
      const { section, item } = placeOf(draft, problem.pointer);
      return [section?.key, item?.key].filter((key) => key !== undefined);
    }),
  );
}
