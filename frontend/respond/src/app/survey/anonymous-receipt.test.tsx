import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { reload, thanks, toSending } from '../../testing/anonymous';
import { item } from '../../testing/fake-server';
import { fillAll, press } from '../../testing/fill';
import { freshDevice } from '../../testing/page';

describe('an anonymous answer that was sent', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('can be replaced with the same ballot until it closes', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    await press('Ganti jawaban');
    expect(await screen.findByText('0 dari 9 terjawab')).toBeDefined();
    await fillAll();
    expect(screen.getByText(/Jawaban lama tetap berlaku/)).toBeDefined();
    await press('Lanjut ke pengiriman');
    await press('Kirim jawaban');
    await thanks();
    expect(server.requests('/ballots')).toHaveLength(1);
    expect(server.requests('/anonymous-submissions')).toHaveLength(2);
    expect(server.anonymous.size).toBe(1);
  });

  it('is found among those that were counted, or not', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    server.items = [item({ status: 'CLOSED' })];
    server.fails('/ballots', 409, { type: '/problems/campaign-not-released' });
    reload(server);
    await press('Cari dalam daftar yang diumumkan');
    expect(await screen.findByText(/Daftar belum diumumkan/)).toBeDefined();
    await press('Cari dalam daftar yang diumumkan');
    expect(
      await screen.findByText(/Jawaban Anda ikut dihitung, bersama seluruhnya 2/),
    ).toBeDefined();
    for (const { method, authorization, credentials } of server.requests('/ballots')) {
      if (method === 'GET') expect([authorization, credentials]).toEqual([null, 'omit']);
    }
    server.anonymous.clear();
    await press('Cari dalam daftar yang diumumkan');
    expect(await screen.findByText(/tidak ada di antara 1 jawaban/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Tarik jawaban' })).toBeNull();
  });

  it('can be withdrawn, and answered again', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    await press('Tarik jawaban');
    expect(await screen.findByText(/Tarik jawaban Anda untuk “Evaluasi/)).toBeDefined();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tidak jadi'));
    await press('Ya, tarik jawaban');
    expect(await screen.findByText(/sudah ditarik/)).toBeDefined();
    expect(server.anonymous.size).toBe(0);
    expect(server.requests('/anonymous-withdrawals')[0]).toMatchObject({
      authorization: null,
      credentials: 'omit',
    });
    await press('Lanjutkan');
    await fillAll();
    await press('Lanjut ke pengiriman');
    await press('Kirim jawaban');
    await thanks();
    expect(server.anonymous.size).toBe(1);
  });
});
