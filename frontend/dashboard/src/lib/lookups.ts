// What fields and filters of several features look up in the organisation. It stands here because a feature must not
// know another one.
import { bodyOf, type Page, type Schema } from '@ampera/api';

import { api, listQuery } from './api';

/** As fields that choose one of many show it. */
export interface Lookup {
  value: string;
  label: string;
  hint?: string | undefined;
}

type Unit = Schema<'UnitListItem', 'parentId' | 'parentName' | 'validTo'>;
type Employee = Schema<'EmployeeListItem', 'positionId' | 'positionName'>;
type Position = Schema<'PositionListItem'>;

const LIMIT = 20;

/** Units that still exist. */
export async function searchUnits(q: string, signal?: AbortSignal): Promise<Lookup[]> {
  const query = listQuery<'listUnits'>({ q, open: 'true', limit: LIMIT, sort: 'name' });
  const page = await bodyOf<Page<Unit>>(
    api.GET('/api/v1/units', { params: { query }, ...(signal && { signal }) }),
  );
  return page.items.map((unit) => ({
    value: unit.id,
    label: unit.name,
    hint: unit.parentName ?? unit.code,
  }));
}

export async function unitById(id: string): Promise<Lookup> {
  const unit = await bodyOf<{ id: string; name: string }>(
    api.GET('/api/v1/units/{id}', { params: { path: { id } } }),
  );
  return { value: unit.id, label: unit.name };
}

/** Active employees by name or position. */
export async function searchEmployees(q: string, signal?: AbortSignal): Promise<Lookup[]> {
  const query = listQuery<'listEmployees'>({ q, active: 'true', limit: LIMIT, sort: 'name' });
  const page = await bodyOf<Page<Employee>>(
    api.GET('/api/v1/employees', { params: { query }, ...(signal && { signal }) }),
  );
  return page.items.map((employee) => ({
    value: employee.id,
    label: employee.name,
    hint: [employee.positionName, employee.unitName].filter(Boolean).join(', '),
  }));
}

export async function employeeById(id: string): Promise<Lookup> {
  const employee = await bodyOf<{ id: string; name: string }>(
    api.GET('/api/v1/employees/{id}', { params: { path: { id } } }),
  );
  return { value: employee.id, label: employee.name };
}

export async function searchPositions(q: string, signal?: AbortSignal): Promise<Lookup[]> {
  const query = listQuery<'listPositions'>({ q, limit: LIMIT, sort: 'name' });
  const page = await bodyOf<Page<Position>>(
    api.GET('/api/v1/positions', { params: { query }, ...(signal && { signal }) }),
  );
  return page.items.map((position) => ({ value: position.id, label: position.name }));
}

export async function positionById(id: string): Promise<Lookup> {
  const position = await bodyOf<{ id: string; name: string }>(
    api.GET('/api/v1/positions/{id}', { params: { path: { id } } }),
  );
  return { value: position.id, label: position.name };
}
