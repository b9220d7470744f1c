import { fromBase64Url } from '@ampera/survey-engine';
import { wordsOf } from '@ampera/survey-engine/resume-code';
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
import { openDevice } from '../../store/device';
import type { SurveyRecord } from '../../store/record';
import { PACE } from '../../store/sync';
import { FakeServer, item } from '../../testing/fake-server';
import { fillAll, press } from '../../testing/fill';
import { freshDevice, open } from '../../testing/page';

const shown = async () => {
  await screen.findByRole('heading', { name: 'Catat kode lanjutan Anda' });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(12));
  const list = screen.getByRole('list', { name: 'Kode lanjutan' });
  return [...list.querySelectorAll('li')].map((one) => (one.textContent ?? '').trim());
};
const words = async () => wordsOf(fromBase64Url((await kept())?.code ?? ''));

async function type(text: string): Promise<void> {
  // the heading takes the focus once when the step appears, even from a field that was quicker
  await waitFor(async () => {
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kode lanjutan' });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
    expect(field.value).toBe(text);
  });
}

describe('the resume code', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is shown once, as twelve words that are nowhere but on this device', async () => {
    const server = open('/survei/c1/mulai');
    await press('Mulai');
    const list = await shown();
    expect(list).toEqual(await words());
    expect(
      screen.getByText(/tidak pernah memperlihatkan jawaban yang sudah terkirim/),
    ).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Salin kode' }));
    expect(await navigator.clipboard.readText()).toBe(list.join(' '));
    await press('Tampilkan QR');
    expect(await screen.findByRole('img', { name: /Kode QR berisi/ })).toBeDefined();
    await press('Sudah saya catat, lanjut');
    await screen.findByRole('heading', { name: /Manfaat/ });
    reload(server, '/survei/c1/kode');
    await screen.findByRole('heading', { name: /Manfaat/ });
    const sent = JSON.stringify(server.seen);
    for (const secret of [list.join(' '), list.join('%20'), (await kept())?.code ?? '?']) {
      expect(sent).not.toContain(secret);
      expect(window.location.href).not.toContain(secret);
    }
  });

  it('is shown again if the page was closed before it was noted', async () => {
    const server = open('/survei/c1/mulai');
    await press('Mulai');
    const list = await shown();
    reload(server, '/survei/c1/mulai');
    await press('Lanjutkan');
    expect(await shown()).toEqual(list);
  });

  it('stays off a shared computer', async () => {
    open('/survei/c1/mulai');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Jangan simpan/ }));
    await begin();
    await fillAll();
    expect(await kept()).toBeUndefined();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('code');
  });

  it('brings the same ballot to another device, which replaces the answer', async () => {
    const server = await toSending();
    const noted = (await words()).join(' ');
    await press('Kirim jawaban');
    await thanks();
    server.items = [item({ state: 'ISSUED' })];
    cleanup();
    freshDevice();
    open('/survei/', server);
    await press(/^Masukkan kode lanjutan/, 'link');
    await type(noted.toUpperCase().replaceAll(' ', ', '));
    expect(screen.getByText('12 dari 12 kata')).toBeDefined();
    await press('Lanjutkan');
    await fillAll();
    await press('Lanjut ke pengiriman');
    await press('Kirim jawaban');
    await thanks();
    expect(server.anonymous.size).toBe(1);
    const blinded = server.requests('/ballots').map(({ body }) => body.blindedMessage);
    expect(new Set(blinded).size).toBe(1);
  });

  it('brings the draft to another device, and to this one when its storage was lost', async () => {
    vi.spyOn(PACE, 'apart').mockReturnValue(0);
    const server = await toSending();
    const noted = (await words()).join(' ');
    await waitFor(() => expect(server.drafts.size).toBe(1), { timeout: 20_000 });
    await waitFor(
      async () => {
        const now = await kept();
        expect(now?.synced?.savedAt).toBe(now?.savedAt);
      },
      { timeout: 20_000 },
    );
    server.items = [item({ state: 'ISSUED' })];
    cleanup();
    freshDevice();
    open('/survei/c1/lanjutkan', server);
    await type(noted);
    await press('Lanjutkan');
    expect(await screen.findByText(/tersimpan di server, tersegel/)).toBeDefined();
    await waitFor(async () => expect((await kept())?.answers).toMatchObject({ berguna: '4' }));
  }, 60_000);

  it('is asked for on the first page, too, and completed while it is typed', async () => {
    const server = open('/survei/c1/mulai');
    await press('Punya kode lanjutan?', 'link');
    const field = await screen.findByRole('textbox', { name: 'Kode lanjutan' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await userEvent.type(field, 'jemb');
    const offered = () => screen.getByRole('group', { name: 'Pilihan kata' }).textContent;
    await waitFor(() => expect(offered()).toBe('jembatan'));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect((field as HTMLTextAreaElement).value).toBe('jembatan ');
    expect(document.activeElement).toBe(field);
    expect(server.requests('/ballots')).toHaveLength(0);
  });

  it.each([
    ['satu dua tiga', /yang Anda tulis 3/],
    ['abad '.repeat(11) + 'xyzzy', /Kata ke-12, “xyzzy”/],
    ['abad '.repeat(12), /tertukar atau keliru/],
  ])('says what is wrong with %s, before anything is asked of the server', async (text, said) => {
    const server = new FakeServer();
    server.items = [item({ state: 'ISSUED' })];
    open('/survei/c1/lanjutkan', server);
    await type(text);
    await press('Lanjutkan');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(said));
    const field = screen.getByRole('textbox', { name: 'Kode lanjutan' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(server.requests('/ballots')).toHaveLength(0);
  });

  it('of somebody else is refused, and what is filled in here stays', async () => {
    const server = new FakeServer();
    server.issued.set('e1', 'fetched elsewhere');
    await toSending(server);
    await press('Kirim jawaban');
    await press('Punya kode lanjutan?', 'link');
    await type(`${'abad '.repeat(11)}abang`);
    await press('Lanjutkan');
    expect(await screen.findByText('Kode ini bukan kode untuk surat suara Anda')).toBeDefined();
    expect(await kept()).toMatchObject({ answers: { berguna: '4' } });
  });

  it('is not asked of a ballot that was drawn by chance before there were codes', async () => {
    const server = await toSendingWithoutBallot();
    server.losesAnswer('/ballots');
    await press('Kirim jawaban');
    await screen.findByRole('alert');
    const device = await openDevice();
    await device.update('e1/c1/', (now) => {
      const old = { ...now } as SurveyRecord;
      delete old.code;
      delete old.codeSeen;
      return old;
    });
    // it was on its way and goes on by itself
    reload(server);
    await thanks();
    expect(server.anonymous.size).toBe(1);
  });
});
