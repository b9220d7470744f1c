import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { Employee, EmployeeInput, EmployeeListItem } from './model';

export const employeeKeys = {
  all: ['employees'] as const,
  one: (id: string) => ['employees', id] as const,
};

export function fetchEmployees(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<EmployeeListItem>> {
  return bodyOf<Page<EmployeeListItem>>(
    api.GET('/api/v1/employees', { params: { query: listQuery<'listEmployees'>(query) }, signal }),
  );
}

export function fetchEmployee(id: string): Promise<Employee> {
  return bodyOf<Employee>(api.GET('/api/v1/employees/{id}', { params: { path: { id } } }));
}

export const employeeQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: employeeKeys.one(id), queryFn: () => fetchEmployee(id) }),
};

/** In the body: a NIP never stands in an address. */
export function findByNip(nip: string): Promise<Employee> {
  return bodyOf<Employee>(api.POST('/api/v1/employees/search', { body: { nip } }));
}

export function createEmployee(body: EmployeeInput): Promise<Employee> {
  return bodyOf<Employee>(api.POST('/api/v1/employees', { body: present(body) }));
}

export function editEmployee(id: string, version: number, body: EmployeeInput): Promise<Employee> {
  return bodyOf<Employee>(
    api.PUT('/api/v1/employees/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(body),
    }),
  );
}

export function deactivateEmployee(id: string): Promise<Employee> {
  return bodyOf<Employee>(
    api.POST('/api/v1/employees/{id}/deactivate', { params: { path: { id } } }),
  );
}

export function reactivateEmployee(id: string): Promise<Employee> {
  return bodyOf<Employee>(
    api.POST('/api/v1/employees/{id}/reactivate', { params: { path: { id } } }),
  );
}
