import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, pageOf, path, renderAdminPage } from '../../testing/admin-page';
import { readable, shown, steps } from './model';

const server = fakeApi();
const ID = '6f1d3f0e-2b8c-4f0e-9a35-1c2d3e4f5a6b';
const UNIT = '01937c2e-5f0a-7cc3-98c4-dc0c0c07398f';
const entry = {
  id: ID,
  occurredAt: '2026-11-24T07:05:00Z',
  actorId: null,
  actorName: 'Yusrizal Hakim',
  action: 'unit.edited',
  subjectType: 'unit',
  subjectId: UNIT,
  subjectLabel: 'Dinas Sosial',
};
const kinds = { subjectTypes: ['unit', 'new-thing'], actions: ['unit.edited'] };

describe('the audit trail', () => {
  it('reads as sentences, and opens an entry beside the list', async () => {
    const asked: string[] = [];
    server.use(
      http.get(path('/audit-entries'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(pageOf(entry));
      }),
      http.get(path('/audit-entries/kinds'), () => HttpResponse.json(kinds)),
      http.get(path(`/audit-entries/${ID}`), () =>
        HttpResponse.json({
          ...entry,
          changes: [
            { pointer: '/name', before: 'Dinas Sosial', after: 'Dinas Sosial Kota' },
            { pointer: '/parentId', before: null, after: UNIT },
            { pointer: '/status', before: 'DRAFT', after: 'NEVER_SEEN' },
          ],
        }),
      ),
    );
    const { user, router } = await renderAdminPage('/audit-entries?from=2026-11-01');
    const table = await screen.findByRole('table', { name: 'Jejak audit' });
    expect(within(table).getByText('Unit kerja diubah')).toBeVisible();
    expect(asked[0]).toContain('from=2026-11-01');
    await user.click(within(table).getByRole('link', { name: '24 November 2026, 14.05 WIB' }));
    const panel = await screen.findByRole('dialog', { name: 'Rincian perubahan' });
    expect(await within(panel).findByText('Dinas Sosial Kota')).toBeVisible();
    expect(within(panel).queryByText('Unit induk')).toBeNull();
    expect(within(panel).getByText('draf')).toBeVisible();
    expect(within(panel).getByText('never seen')).toBeVisible();
    expect(router.state.location.href).toContain(`entry=${ID}`);
    expect(router.state.location.href).toContain('from=2026-11-01');
  });

  it('of one object says so', async () => {
    server.use(
      http.get(path('/audit-entries'), () => HttpResponse.json(pageOf(entry))),
      http.get(path('/audit-entries/kinds'), () => HttpResponse.json(kinds)),
    );
    await renderAdminPage(`/audit-entries?subjectId=${UNIT}`);
    expect(screen.getByText('Hanya perubahan pada satu objek')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tampilkan semua objek' })).toBeVisible();
  });
});

describe('a change', () => {
  it('is told without ids where names tell it', () => {
    const name = { pointer: '/parentName', before: null, after: 'Dinas' };
    const id = { pointer: '/parentId', before: null, after: UNIT };
    expect(readable([id, name])).toEqual([name]);
    expect(readable([id])).toEqual([id]);
  });

  it('within a record is told by its fields, as far as they differ', () => {
    const claim = { id: UNIT, version: 3, verdict: null, note: 'Sudah', kind: 'DONE' };
    const accepted = { ...claim, version: 4, verdict: 'ACCEPTED' };
    const inside = {
      pointer: '/claims/0',
      before: JSON.stringify(claim),
      after: JSON.stringify(accepted),
    };
    expect(readable([inside])).toEqual([
      { pointer: '/claims/0/verdict', before: null, after: 'ACCEPTED' },
    ]);
    const list = { pointer: '/claims', before: '[]', after: JSON.stringify([accepted]) };
    expect(readable([list]).map(({ pointer }) => pointer)).toEqual([
      '/claims/0/verdict',
      '/claims/0/note',
      '/claims/0/kind',
    ]);
  });

  it.each([
    ['2026-11-24T07:05:00Z', '24 November 2026, 14.05 WIB'],
    ['2026-11-24', '24 November 2026'],
    ['["admin","evaluator"]', 'admin, evaluator'],
    ['[{"id":"1","name":"Dinas Sosial"}]', 'Dinas Sosial'],
    ['[broken', '[broken'],
    ['biasa', 'biasa'],
  ])('%s reads %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is found by its pointer', () => {
    expect(steps('/unitScope/0/a~1b')).toEqual(['unitScope', '0', 'a/b']);
  });
});
