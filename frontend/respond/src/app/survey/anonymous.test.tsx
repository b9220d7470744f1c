import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  begin,
  kept,
  reload,
  thanks,
  toSending,
  toSendingWithoutBallot,
} from '../../testing/anonymous';
import { FakeServer, item } from '../../testing/fake-server';
import { fillAll, press } from '../../testing/fill';
import { freshDevice, open } from '../../testing/page';

describe('an anonymous survey', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('says on its first page what is promised and what is not', async () => {
    open('/survei/c1/mulai');
    expect(await screen.findByText(/9 pertanyaan dalam 2 bagian/)).toBeDefined();
    expect(screen.getByText(/kelompok berisi paling sedikit 5 orang/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Apa yang tidak terlindungi' })).toBeDefined();
    await press(/Lihat rincian janji/, 'link');
    expect(await screen.findByText('Sidik jari penanda tangan')).toBeDefined();
    expect(screen.getByText(/Dinas Kesehatan: 20 orang/).textContent).toContain('kelompok Anda');
  });

  it('says before the first question that there will be interim results, in the words of the promise', async () => {
    const server = new FakeServer();
    server.manifestChange = (manifest) => ({
      ...manifest,
      interim: { id: 'Hasil sementara setiap 7 hari.', en: 'Interim results every 7 days.' },
    });
    open('/survei/c1/mulai', server);
    expect(await screen.findByText('Hasil sementara setiap 7 hari.')).toBeDefined();
    expect(screen.queryByText(/dibaca setelah survei ditutup/)).toBeNull();
  });

  it('is fetched and sent as nobody in particular', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    for (const path of ['/manifest', '/questionnaire', '/anonymous-submissions']) {
      for (const request of server.requests(path)) {
        expect(request).toMatchObject({
          authorization: null,
          key: null,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        });
      }
    }
    expect(server.requests('/ballots')[0]).toMatchObject({
      authorization: 'Bearer token',
      key: null,
    });
    const body = server.requests('/anonymous-submissions')[0]?.body ?? {};
    expect(Object.keys(body).sort()).toEqual(['answers', 'ballot', 'signature', 'stratumId']);
    expect(JSON.parse(String(body.answers))).toEqual({
      berguna: '4',
      cara: null,
      catatan: null,
      jabatan: null,
      jam: null,
      'materi.praktik': '5',
      'materi.teori': '3',
      saran: null,
      topik: ['B'],
    });
  });

  it('gives a receipt, and leaves no answers on the device', async () => {
    const server = await toSending();
    await press('Kirim jawaban');
    await thanks();
    const [receipt = ''] = [...server.anonymous.keys()];
    const code = document.querySelector('.receipt code')?.textContent?.replaceAll(' ', '');
    expect(code).toBe(receipt);
    expect(await kept()).toMatchObject({ answers: {}, ballot: { stage: 'sent', receipt } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Salin tanda terima' }));
    expect(await screen.findByText('Tersalin')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(receipt);
    // there is no way back into what was sent
    window.history.replaceState(null, '', '/survei/c1/2');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(await thanks()).toBeDefined();
  });

  it('is refused when the signature is wrong', async () => {
    const server = new FakeServer();
    const honest = await server.manifest();
    server.next.push({
      path: '/manifest',
      answer: () => Response.json({ ...honest, signature: 'AAAA' }),
    });
    open('/survei/c1/mulai', server);
    expect(await screen.findByText('Tanda tangan pernyataan tidak sah.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Mulai' })).toBeNull();
  });

  it('is refused when a group is too small, or the own one is missing', async () => {
    const server = new FakeServer();
    server.manifestChange = (m) => ({ ...m, strata: m.strata.map((s) => ({ ...s, size: 9 })) });
    open('/survei/c1/mulai', server);
    expect(await screen.findByText(/kelompok yang terlalu kecil/)).toBeDefined();
    const other = new FakeServer();
    other.items = [item({ stratumId: 's9' })];
    reload(other, '/survei/c1/mulai');
    expect(await screen.findByText(/Kelompok Anda tidak ada/)).toBeDefined();
  });

  it('is refused when the promise is another one than at the start', async () => {
    const server = new FakeServer();
    open('/survei/c1/mulai', server);
    await begin();
    await screen.findByRole('heading', { name: /Manfaat/ });
    server.manifestChange = (m) => ({ ...m, minimumGroup: 6 });
    reload(server);
    expect(await screen.findByText(/berbeda dari yang pertama kali diterima/)).toBeDefined();
  });

  it('asks for the ballot again with the same message when the answer was lost', async () => {
    const server = await toSendingWithoutBallot();
    server.losesAnswer('/ballots');
    await press('Kirim jawaban');
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(await kept()).toMatchObject({ ballot: { stage: 'blinded' } });
    reload(server);
    await thanks();
    const messages = server.requests('/ballots').map(({ body }) => body.blindedMessage);
    expect(messages.length).toBeGreaterThan(1);
    expect(new Set(messages).size).toBe(1);
  });

  it('sends the same ballot again by itself when the confirmation was lost', async () => {
    const server = new FakeServer();
    await toSending(server);
    server.losesAnswer('/anonymous-submissions');
    await press('Kirim jawaban');
    await screen.findByRole('alert');
    expect(await kept()).toMatchObject({ ballot: { stage: 'signed' }, answers: { berguna: '4' } });
    reload(server, '/survei/');
    expect(await screen.findByText('Sudah terkirim dari HP ini')).toBeDefined();
    expect(server.anonymous.size).toBe(1);
    expect(server.requests('/ballots')).toHaveLength(1);
    const sent = server.requests('/anonymous-submissions').map(({ body }) => body);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('tries again by itself when the connection is back', async () => {
    const server = await toSending();
    server.isUnreachable('/anonymous-submissions');
    await press('Kirim jawaban');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Belum tersambung');
    await waitFor(() => expect(document.activeElement).toBe(alert));
    window.dispatchEvent(new Event('online'));
    await thanks();
  });

  it('sends once, however often the button is tapped', async () => {
    const server = await toSending();
    const button = screen.getByRole('button', { name: 'Kirim jawaban' });
    button.click();
    button.click();
    button.click();
    await thanks();
    expect(server.requests('/ballots')).toHaveLength(1);
    expect(server.requests('/anonymous-submissions')).toHaveLength(1);
  });

  it('waits a random time within the hour when that is chosen', async () => {
    const server = await toSending();
    await userEvent.click(screen.getByRole('radio', { name: /Kirim nanti secara acak/ }));
    await press('Kirim jawaban');
    expect(await screen.findByText(/Akan dikirim pada waktu acak sebelum pukul/)).toBeDefined();
    expect(server.requests('/anonymous-submissions')).toHaveLength(0);
    const later = Date.now() + 61 * 60 * 1000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    document.dispatchEvent(new Event('visibilitychange'));
    await thanks();
    expect(server.requests('/ballots')).toHaveLength(1);
  });

  it('can be sent at once after all while it waits', async () => {
    await toSending();
    await userEvent.click(screen.getByRole('radio', { name: /Kirim nanti secara acak/ }));
    await press('Kirim jawaban');
    await press('Kirim sekarang saja');
    await thanks();
  });

  it('refuses a ballot whose signature is not one', async () => {
    const server = await toSendingWithoutBallot();
    const forged = { stratumId: 's1', blindSignature: 'A'.repeat(342) };
    server.next.push({ path: '/ballots', answer: () => Response.json(forged) });
    await press('Kirim jawaban');
    expect(await screen.findByText('Surat suara tidak sah')).toBeDefined();
    expect(server.requests('/anonymous-submissions')).toHaveLength(0);
  });

  it.each([
    ['/ballots', 409, 'ballot-already-issued', 'Surat suara sudah diambil di perangkat lain'],
    ['/ballots', 401, 'unauthenticated', 'Silakan masuk lagi'],
    ['/anonymous-submissions', 409, 'campaign-closed', 'Survei ini sudah ditutup'],
    ['/anonymous-submissions', 422, 'ballot-invalid', 'Surat suara tidak diterima'],
    ['/anonymous-submissions', 500, 'internal', 'Sistem sedang terganggu'],
    ['/anonymous-submissions', 429, 'too-many', 'Sistem sedang terganggu'],
  ])('says what happened: %s %s %s', async (path, status, slug, title) => {
    const server = await toSendingWithoutBallot();
    server.fails(path, status, { type: `/problems/${slug}` });
    await press('Kirim jawaban');
    expect(await screen.findByRole('heading', { name: title })).toBeDefined();
    expect(await kept()).toMatchObject({ answers: { berguna: '4' } });
  });

  it('brings refused answers back to their questions', async () => {
    const server = await toSending();
    server.fails('/anonymous-submissions', 422, {
      errors: [{ pointer: '/answers/materi.teori', code: 'required', detail: 'Mohon diisi.' }],
    });
    await press('Kirim jawaban');
    expect(await screen.findByText('Mohon diisi.')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Teori' }));
    const group = await screen.findByRole('radiogroup', { name: /^Teori/ });
    await waitFor(() => expect(group.contains(document.activeElement)).toBe(true));
    expect(group.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps nothing on a shared computer', async () => {
    open('/survei/c1/mulai');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Jangan simpan/ }));
    await begin();
    await fillAll();
    expect(screen.getByText('Tidak disimpan; jangan tutup halaman ini')).toBeDefined();
    expect(await kept()).toBeUndefined();
    await press('Lanjut ke pengiriman');
    await press('Kirim jawaban');
    await thanks();
    expect(await kept()).toBeUndefined();
    expect(screen.getByText(/Setelah halaman ini ditutup/)).toBeDefined();
  });

  it('says that another device has the ballot', async () => {
    const server = new FakeServer();
    server.items = [item({ state: 'ISSUED' })];
    open('/survei/', server);
    expect(await screen.findByText(/sudah diambil di perangkat lain/)).toBeDefined();
    expect(screen.queryByRole('link', { name: /Isi survei/ })).toBeNull();
  });
});
