import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openDevice } from '../../store/device';
import { FakeServer, item } from '../../testing/fake-server';
import { choose, fillAll, fillFirst, press } from '../../testing/fill';
import { freshDevice, open } from '../../testing/page';

const thanks = () =>
  screen.findByRole('heading', { name: 'Terima kasih, jawaban Anda sudah kami terima' });
const kept = async (key = 'e1/c1/i1') => (await openDevice()).get(key);

function named(): FakeServer {
  const server = new FakeServer();
  server.items = [item({ mode: 'NAMED', invitationId: 'i1', stratumId: null })];
  return server;
}

async function begun(server = named()): Promise<FakeServer> {
  open('/survei/c1/mulai?untuk=i1', server);
  await press('Mulai');
  await screen.findByRole('heading', { name: /Manfaat/ });
  return server;
}

describe('a survey with names', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('says that the name is attached, and asks with the token', async () => {
    const server = named();
    open('/survei/c1/mulai?untuk=i1', server);
    expect(await screen.findByText(/Nama Anda melekat pada jawaban ini/)).toBeDefined();
    expect(screen.queryByText('Apa yang tidak terlindungi')).toBeNull();
    expect(server.requests('/questionnaire')[0]?.authorization).toBe('Bearer token');
    expect(server.requests('/manifest')).toHaveLength(0);
  });

  it('is sent once, with a receipt', async () => {
    const server = await begun();
    await fillAll();
    await press('Kirim jawaban');
    await thanks();
    expect(screen.getByText(/diterima Selasa, 24 November 2026, 14.05 WIB/)).toBeDefined();
    const [request] = server.requests('/submissions');
    expect(request?.body.invitationId).toBe('i1');
    expect(request?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(await kept()).toMatchObject({ answers: {} });
    expect(screen.queryByRole('button', { name: 'Ganti jawaban' })).toBeNull();
    await press('Survei saya', 'link');
    expect(await screen.findByText('Sudah terkirim dari HP ini')).toBeDefined();
  });

  it('repeats a lost submission with the same key, and a changed one with another', async () => {
    const server = await begun();
    await fillAll();
    server.isUnreachable('/submissions');
    await press('Kirim jawaban');
    await screen.findByText('Belum tersambung');
    server.fails('/submissions', 503);
    await press('Coba lagi');
    await screen.findByText('Sistem sedang terganggu');
    await press('Sebelumnya');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Waktu' }));
    await press('Periksa jawaban');
    await press('Kirim jawaban');
    await thanks();
    const keys = server.requests('/submissions').map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it.each([
    [409, 'already-answered', 'Survei ini sudah Anda jawab'],
    [409, 'campaign-closed', 'Survei ini sudah ditutup'],
    [404, 'not-found', 'Survei ini tidak ada dalam daftar Anda'],
  ])('says what happened: %s %s', async (status, slug, title) => {
    const server = await begun();
    await fillAll();
    server.fails('/submissions', status, { type: `/problems/${slug}` });
    await press('Kirim jawaban');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(title);
    await waitFor(() => expect(document.activeElement).toBe(alert));
    expect(await kept()).toMatchObject({ answers: { berguna: '4' } });
  });

  it('keeps the draft when the session is over, and the way back', async () => {
    const server = await begun();
    await fillAll();
    server.fails('/submissions', 401, { type: '/problems/unauthenticated' });
    await press('Kirim jawaban');
    expect(await screen.findByRole('button', { name: 'Masuk lagi' })).toBeDefined();
    expect(await kept()).toMatchObject({ step: 'periksa', answers: { berguna: '4' } });
  });

  it('does not leave a section with open questions, and leads to them', async () => {
    await begun();
    await press('Lanjut');
    const title = await screen.findByRole('heading', {
      name: 'Ada 3 pertanyaan yang perlu diperiksa',
    });
    await waitFor(() => expect(document.activeElement).toBe(title.closest('section')));
    await userEvent.click(screen.getByRole('link', { name: 'Teori' }));
    const group = screen.getByRole('radiogroup', { name: /^Teori/ });
    expect(group.contains(document.activeElement)).toBe(true);
    expect(group.getAttribute('aria-invalid')).toBe('true');
    const description = group.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(description)?.textContent).toContain('wajib diisi');
    await choose(/^Teori/, 'Setuju');
    expect(screen.getByRole('heading', { name: /Ada 2 pertanyaan/ })).toBeDefined();
  });

  it('moves the focus to the heading of each section, also on the way back', async () => {
    await begun();
    const first = screen.getByRole('heading', { level: 1 });
    expect(first.textContent).toBe('Bagian 1 dari 2: Manfaat');
    await waitFor(() => expect(document.activeElement).toBe(first));
    await fillFirst();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Lain-lain'));
    window.history.back();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Manfaat'));
    expect(screen.getByRole('radio', { name: 'Netral', checked: true })).toBeDefined();
  });

  it('goes on where it was after the page was killed', async () => {
    const server = await begun();
    await fillFirst();
    await userEvent.type(screen.getByRole('textbox', { name: 'Tugas utama' }), 'Melayani');
    expect(await screen.findByText(/Tersimpan di HP ini \d\d\.\d\d/)).toBeDefined();
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ step: '2', answers: { jabatan: 'Melayani' } }),
    );
    cleanup();
    open('/survei/', server);
    expect(await screen.findByText(/Draf tersimpan di HP ini, \d\d\.\d\d/)).toBeDefined();
    await press(/^Lanjutkan:/, 'link');
    const field = await screen.findByRole('textbox', { name: 'Tugas utama' });
    expect((field as HTMLInputElement).value).toBe('Melayani');
  });

  it('can be discarded after a question that names it', async () => {
    await begun();
    await fillAll();
    await press('Buang isian');
    expect(screen.getByText(/Buang semua isian “Evaluasi pascapelatihan 2026”/)).toBeDefined();
    await press('Tidak jadi');
    await press('Buang isian');
    await press('Ya, buang isian');
    expect(await screen.findByRole('link', { name: /^Isi survei/ })).toBeDefined();
    expect(await kept()).toBeUndefined();
  });

  it('lists before sending what is not answered', async () => {
    await begun();
    await fillAll();
    expect(screen.getByText(/5 pertanyaan belum dijawab/)).toBeDefined();
    await press('Jam belajar per minggu', 'link');
    await waitFor(() => expect(document.activeElement?.id).toBe('q-jam'));
  });

  it('tells two persons who are rated apart', async () => {
    const server = named();
    server.items = ['Ahmad', 'Budi'].map((subjectName, at) =>
      item({ mode: 'NAMED', invitationId: `i${at + 1}`, subjectName }),
    );
    open('/survei/', server);
    expect(await screen.findByText('Tentang Budi')).toBeDefined();
    const [, second] = await screen.findAllByRole('link', { name: /^Isi survei/ });
    expect(second?.getAttribute('href')).toBe('/survei/c1/mulai?untuk=i2');
    if (second) await userEvent.click(second);
    expect(
      await screen.findByText(/^Survei ini tentang Budi\. Penilainya terlalu sedikit/),
    ).toBeDefined();
    await press('Mulai');
    await screen.findByRole('heading', { name: /Manfaat/ });
    expect(await kept('e1/c1/i2')).toBeDefined();
    expect(await kept('e1/c1/i1')).toBeUndefined();
  });

  it('tells somebody who rates themselves that it is about them', async () => {
    const server = named();
    server.items = [item({ mode: 'NAMED', subjectName: 'Ahmad', raterRole: 'SELF' })];
    open('/survei/c1/mulai', server);
    expect(await screen.findByText('Survei ini tentang diri Anda.')).toBeDefined();
    expect(screen.queryByText(/Penilainya terlalu sedikit/)).toBeNull();
  });

  it('keeps answering when the device keeps nothing, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('denied');
      },
    });
    const server = await begun();
    await fillAll();
    expect(screen.getByText(/HP ini tidak dapat menyimpan/)).toBeDefined();
    await press('Kirim jawaban');
    await thanks();
    expect(server.named.size).toBe(1);
  });

  it('gets the receipt of an answer whose confirmation was lost, with the same key', async () => {
    const server = await begun();
    await fillAll();
    server.losesAnswer('/submissions');
    await press('Kirim jawaban');
    await screen.findByRole('alert');
    server.items = server.items.map((one) => ({ ...one, state: 'ANSWERED' }));
    cleanup();
    open('/survei/', server);
    expect(await screen.findByText('Sudah terkirim dari HP ini')).toBeDefined();
    expect(await kept()).toMatchObject({ answers: {}, confirmed: {} });
    const [first, second] = server.requests('/submissions');
    expect(second).toEqual(first);
  });

  it('forgets a draft that was answered elsewhere, once the list says so', async () => {
    const server = await begun();
    await fillAll();
    server.items = server.items.map((one) => ({ ...one, state: 'ANSWERED' }));
    await press('Survei saya', 'link');
    expect(await screen.findByText('Sudah Anda jawab')).toBeDefined();
    expect(await kept()).toBeUndefined();
  });

  it('shows a closed survey with a draft as such', async () => {
    const server = await begun();
    await choose(/^Program ini berguna/, 'Setuju');
    await waitFor(async () => expect(await kept()).toMatchObject({ answers: { berguna: '4' } }));
    cleanup();
    server.items = server.items.map((one) => ({
      ...one,
      status: 'CLOSED',
      closesAt: '2026-05-12T09:00:00Z',
    }));
    open('/survei/', server);
    expect(
      await screen.findByText(
        /sudah ditutup Selasa, 12 Mei 2026, 16.00 WIB. Jawaban Anda tersimpan/,
      ),
    ).toBeDefined();
  });

  it('speaks English', async () => {
    localStorage.setItem('ampera.language', 'en');
    open('/survei/c1/mulai?untuk=i1', named());
    await press('Start');
    await screen.findByRole('heading', { level: 1, name: 'Part 1 of 2: Benefit' });
    const group = screen.getByRole('radiogroup', { name: /^This programme is useful/ });
    expect(group.querySelector('[lang=id]')?.textContent).toBe('Bagi pekerjaan Anda.');
  });
});
