import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { renderApp, withServer } from '../../testing/app';

withServer();

const waiting = { roles: ['respondent'], secondFactorMissing: true, can: [] };

describe('staff who have not shown the code of their telephone', () => {
  beforeEach(() => {
    window.sessionStorage.clear();
  });

  it('are led to it by themselves', async () => {
    const showCode = vi.fn(() => new Promise<void>(() => undefined));
    renderApp('/', waiting, { showCode });
    expect(await screen.findByText('Membuka langkah kedua…')).toBeVisible();
    expect(showCode).toHaveBeenCalledOnce();
  });

  it('who come back without it may try again or open their surveys', async () => {
    window.sessionStorage.setItem('ampera.second-step', 'yes');
    renderApp('/', waiting);
    expect(await screen.findByText('Satu langkah lagi untuk masuk')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Buka survei saya saja' })).toHaveAttribute(
      'href',
      '/survei/',
    );
  });
});
