import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { messages } from './messages';

const t = textOf(messages);

type Nullable = 'parentId' | 'parentName' | 'validTo';

export type UnitListItem = Schema<'UnitListItem', Nullable>;
export type RelatedUnit = Schema<'RelatedUnit'>;
export type Unit = Omit<
  Schema<'UnitView', Nullable | 'officialCode'>,
  'predecessors' | 'successors'
> & { predecessors: RelatedUnit[]; successors: RelatedUnit[] };
export type UnitInput = Schema<'UnitInput', 'parentId' | 'officialCode'>;

export const unitKinds = [
  'SECRETARIAT',
  'AGENCY',
  'OFFICE',
  'INSPECTORATE',
  'DISTRICT',
  'SUBDISTRICT',
  'DIVISION',
  'TECHNICAL_UNIT',
  'HOSPITAL',
  'OTHER',
] as const satisfies readonly Unit['kind'][];

export const unitSchema = z.object({
  code: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('unit.code.wrong') }),
  name: z.string().trim().min(1).max(200),
  kind: z.enum(unitKinds),
  parentId: z.string().nullable(),
  officialCode: z
    .string()
    .trim()
    .max(20)
    .transform((code) => code || null),
  validFrom: z.iso.date(),
});

export type UnitFormValues = z.input<typeof unitSchema>;

/** What the form starts with; nothing chosen yet for a new unit. */
export function unitFormValues(unit: Unit | undefined, parentId?: string): UnitFormValues {
  return {
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    kind: unit?.kind ?? ('' as Unit['kind']),
    parentId: unit?.parentId ?? parentId ?? null,
    officialCode: unit?.officialCode ?? '',
    validFrom: unit?.validFrom ?? '',
  };
}

export interface UnitNode extends UnitListItem {
  children: UnitNode[];
}

/** The flat list as a tree, siblings by name; whose parent is not in the list stands at the top. */
export function unitTree(units: readonly UnitListItem[]): UnitNode[] {
  const nodes = new Map(
    units.map((unit): [string, UnitNode] => [unit.id, { ...unit, children: [] }]),
  );
  const top: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined;
    (parent?.children ?? top).push(node);
  }
  const byName = (a: UnitNode, b: UnitNode) => a.name.localeCompare(b.name, 'id');
  for (const node of nodes.values()) node.children.sort(byName);
  return top.sort(byName);
}

/** Only branches in which a name or code contains the text. */
export function searchTree(nodes: readonly UnitNode[], text: string): UnitNode[] {
  const needle = text.trim().toLocaleLowerCase('id');
  if (needle === '') return [...nodes];
  return nodes.flatMap((node) => {
    const hit = `${node.code} ${node.name}`.toLocaleLowerCase('id').includes(needle);
    const children = searchTree(node.children, text);
    return hit || children.length > 0
      ? [{ ...node, children: hit ? node.children : children }]
      : [];
  });
}
