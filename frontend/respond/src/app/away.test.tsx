import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { begin, kept, toSending } from '../testing/anonymous';
import { fakeCaches } from '../testing/fake-caches';
import { FakeServer } from '../testing/fake-server';
import { arrived, choose, fillAll, press } from '../testing/fill';
import { freshDevice, open } from '../testing/page';

function setOnline(online: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** The application is closed, and opened again: the tab and whoever was signed in there are gone. */
function reopen(server: FakeServer, path = '/survei/'): void {
  cleanup();
  open(path, server);
  sessionStorage.clear();
}

function unreachable(server: FakeServer): void {
  const gone = () => Promise.reject(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', gone);
  server.seen.length = 0;
}

describe('without a connection', () => {
  beforeEach(() => {
    freshDevice();
    vi.stubGlobal('caches', fakeCaches());
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('opens what was begun here, also after the application was closed', async () => {
    const server = new FakeServer();
    open('/survei/c1/mulai', server);
    await begin();
    await choose(/^Program ini berguna/, 'Setuju');
    await waitFor(async () => expect(await kept()).toMatchObject({ answers: { berguna: '4' } }));
    await waitFor(async () => expect(await kept()).toMatchObject({ item: { campaignId: 'c1' } }));
    setOnline(false);
    reopen(server);
    unreachable(server);
    expect(await screen.findByText(/Tanpa sambungan/)).toBeDefined();
    await press(/^Lanjutkan:/, 'link');
    expect(await screen.findByRole('radio', { name: 'Setuju', checked: true })).toBeDefined();
    await fillAll();
    await press('Lanjut ke pengiriman');
    await press('Kirim jawaban');
    expect((await screen.findByRole('alert')).textContent).toContain('Belum tersambung');
    expect(await kept()).toMatchObject({ queued: { text: expect.any(String) as string } });
  }, 40_000);

  it('says what waits to whoever opens it later, and sends it without signing in', async () => {
    const server = await toSending();
    await waitFor(async () => expect(await kept()).toMatchObject({ ballot: { stage: 'signed' } }));
    server.isUnreachable('/anonymous-submissions');
    await press('Kirim jawaban');
    await screen.findByRole('alert');
    server.isUnreachable('/anonymous-submissions');
    reopen(server);
    expect(await screen.findByText('1 jawaban di HP ini belum terkirim')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Masuk dengan NIP' })).toBeDefined();
    await waitFor(() => {
      window.dispatchEvent(new Event('online'));
      expect(screen.queryByText('1 jawaban di HP ini belum terkirim')).toBeNull();
    });
    expect(server.anonymous.size).toBe(1);
    expect(await kept()).toMatchObject({ answers: {}, ballot: { stage: 'sent' } });
  });

  it('goes on with who is signed in when the connection is back, on the same screen', async () => {
    const server = new FakeServer();
    open('/survei/c1/mulai', server);
    await begin();
    await waitFor(async () => expect(await kept()).toMatchObject({ item: { campaignId: 'c1' } }));
    cleanup();
    setOnline(false);
    open('/survei/c1/1', server);
    unreachable(server);
    await arrived(/Manfaat/).catch(() => undefined);
    await choose(/^Program ini berguna/, 'Netral');
    vi.stubGlobal('fetch', server.fetch);
    setOnline(true);
    await waitFor(() => expect(screen.queryByText(/Tanpa sambungan|belum masuk/)).toBeNull());
    expect(screen.getByRole('radio', { name: 'Netral', checked: true })).toBeDefined();
  });

  it('shows the drafts of one to nobody who has signed in as another', async () => {
    const server = new FakeServer();
    open('/survei/c1/mulai', server);
    await begin();
    await waitFor(async () => expect(await kept()).toMatchObject({ item: { campaignId: 'c1' } }));
    cleanup();
    sessionStorage.clear();
    open('/survei/', server);
    unreachable(server);
    expect(await screen.findByText('Halaman ini belum dapat dimuat')).toBeDefined();
    expect(screen.queryByText('Evaluasi pascapelatihan 2026')).toBeNull();
  });

  it('does not open anything after somebody has signed out, and keeps what was written', async () => {
    const server = new FakeServer();
    open('/survei/c1/mulai', server);
    await begin();
    await choose(/^Program ini berguna/, 'Setuju');
    await waitFor(async () => expect(await kept()).toMatchObject({ item: { campaignId: 'c1' } }));
    expect(await caches.keys()).toContain('ampera-surveys');
    await press('Survei saya', 'link');
    await press('Keluar');
    await waitFor(async () => expect((await kept())?.item).toBeUndefined());
    expect(await caches.keys()).toEqual([]);
    expect(await kept()).toMatchObject({ answers: { berguna: '4' } });
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
    setOnline(false);
    reopen(server);
    expect(await screen.findByRole('button', { name: 'Masuk dengan NIP' })).toBeDefined();
  });

  it('leaves nothing of a survey on a shared computer', async () => {
    open('/survei/c1/mulai');
    (await screen.findByRole('checkbox', { name: /Jangan simpan/ })).click();
    await begin();
    await choose(/^Program ini berguna/, 'Setuju');
    await screen.findByText('Tidak disimpan; jangan tutup halaman ini');
    expect(await kept()).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });
});
