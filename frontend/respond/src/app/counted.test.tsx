import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { thanks, toSending } from '../testing/anonymous';
import { FakeServer, item } from '../testing/fake-server';
import { press } from '../testing/fill';
import { freshDevice, open } from '../testing/page';

async function look(receipt: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: /Tanda terima/ });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(receipt);
}

describe('the public list of counted answers', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is fetched whole and searched on the device, without signing in', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    const [receipt = ''] = [...server.anonymous.keys()];
    server.items = [item({ status: 'CLOSED' })];
    cleanup();
    freshDevice();
    open('/survei/c1/dihitung', server);
    sessionStorage.clear();
    server.seen.length = 0;
    await screen.findByRole('textbox', { name: /Tanda terima/ });
    const asked = server.seen.length;
    await look(receipt.replace(/(.{4})/g, '$1 ').toUpperCase());
    expect(await screen.findByText(/tanda terima ini ikut dihitung/)).toBeDefined();
    await look('0'.repeat(64));
    expect(await screen.findByText(/tidak ada dalam daftar/)).toBeDefined();
    await look('abc');
    expect(await screen.findByText(/yang Anda tulis 3/)).toBeDefined();
    expect(server.seen.length).toBe(asked);
    for (const request of server.requests('/ballots')) {
      expect(request).toMatchObject({ authorization: null, credentials: 'omit' });
    }
  });

  it('says visibly that the list does not hold', async () => {
    const server = new FakeServer();
    server.items = [item({ status: 'CLOSED' })];
    open('/survei/c1/dihitung', server);
    expect(
      await screen.findByRole('heading', { name: /tidak sesuai dengan pernyataannya/ }),
    ).toBeDefined();
    expect(screen.getByText(/Kelompok atau kuncinya berbeda/)).toBeDefined();
  });

  it('tells what was destroyed, and whether the signer of the promise signed for it', async () => {
    const record = {
      campaignId: 'c1',
      cause: 'RELEASED',
      destroyedAt: '2026-12-15T10:00:01Z',
      answers: 24,
      drafts: 3,
      blindedMacs: 27,
    };
    const server = new FakeServer();
    server.items = [item({ status: 'CLOSED' })];
    server.destruction = { ...record, signingKeys: ['ab'.repeat(32), 'cd'.repeat(32)] };
    open('/survei/c1/dihitung', server);
    expect(await screen.findByRole('heading', { name: 'Yang sudah dimusnahkan' })).toBeDefined();
    expect(screen.getByText('24 jawaban tersegel')).toBeDefined();
    expect(screen.getByText(/^kunci survei dan 2 kunci kelompok/)).toBeDefined();
    expect(screen.queryByText(/tidak ditandatangani/)).toBeNull();
    cleanup();
    server.destruction = { ...record, campaignId: 'c2', signingKeys: [] };
    open('/survei/c1/dihitung', server);
    expect(await screen.findByText(/tidak ditandatangani/)).toBeDefined();
  });

  it('is not there before the release, and says when', async () => {
    open('/survei/c1/dihitung', new FakeServer());
    expect(await screen.findByText('Daftar surat suara belum diumumkan')).toBeDefined();
  });

  it('compares the promise with one from paper, typed or brought by a link', async () => {
    const server = new FakeServer();
    const { sha256 } = await server.manifest();
    open(`/survei/c1/dihitung#${sha256}`, server);
    expect(await screen.findByText(/^✓ Sama/)).toBeDefined();
    expect(
      screen.getByText(/Tercantum di baris 1 catatan umum, terbit 25 November 2026/),
    ).toBeDefined();
    const asked = server.seen.length;
    const field = screen.getByRole('textbox', { name: /papan pengumuman/ });
    await userEvent.clear(field);
    await userEvent.type(field, sha256.slice(0, 8));
    expect(screen.getByText(/enam kelompok pertama/)).toBeDefined();
    await userEvent.clear(field);
    await userEvent.type(field, 'ffff 0000 ffff 0000 ffff 0000');
    expect(screen.getByText(/Berbeda dengan yang ditampilkan/)).toBeDefined();
    expect(server.seen).toHaveLength(asked);
  });

  it('says when the public log has another promise', async () => {
    const server = new FakeServer();
    server.logged = 'ab'.repeat(32);
    open('/survei/c1/dihitung', server);
    expect(await screen.findByText(/memuat pernyataan lain/)).toBeDefined();
  });

  it('is linked from closed anonymous surveys', async () => {
    const server = new FakeServer();
    server.items = [item({ status: 'CLOSED' })];
    open('/survei/', server);
    await press(/^Daftar yang dihitung/, 'link');
    await screen.findByRole('heading', { name: 'Suara saya ikut dihitung' });
    await waitFor(() => expect(window.location.pathname).toBe('/survei/c1/dihitung'));
  });
});
