import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { fakeApi, path, renderAdminPage } from '../../testing/admin-page';
import { campaign as draft } from './campaign-fixture';
import type { Campaign } from './model';

const server = fakeApi();

const campaign: Campaign = {
  ...draft,
  status: 'RELEASED',
  keysDestroyedAt: '2026-12-15T10:00:01Z',
  can: [],
};

describe('a released anonymous campaign', () => {
  it('shows what was destroyed, once the keys are gone', async () => {
    server.use(
      http.get(path('/campaigns/c1'), () => HttpResponse.json(campaign)),
      http.get(path('/campaigns/c1/progress'), () =>
        HttpResponse.json({ invited: 48, answered: 24 }),
      ),
      http.get(path('/campaigns/c1/destruction'), () =>
        HttpResponse.json({
          cause: 'RELEASED',
          destroyedAt: '2026-12-15T10:00:01Z',
          answers: 24,
          drafts: 3,
          blindedMacs: 27,
          signingKeys: ['ab'.repeat(32), 'cd'.repeat(32)],
          record: '{}',
          sha256: 'ef'.repeat(32),
          signature: '',
          signerKey: '',
        }),
      ),
    );
    await renderAdminPage('/campaigns/c1');
    expect(await screen.findByRole('heading', { name: 'Pemusnahan' })).toBeVisible();
    expect(screen.getByText('1 kunci survei dan 2 kunci kelompok')).toBeVisible();
    expect(screen.getByText('ef'.repeat(32))).toBeVisible();
  });
});
