import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { isReturning } from '../auth/session';
import { FakeServer, item } from '../testing/fake-server';
import { freshDevice, open } from '../testing/page';
import { App } from './app';

describe('Survei saya', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('invites a stranger to sign in, in both languages', async () => {
    render(<App />);
    expect(await screen.findByRole('button', { name: 'Masuk dengan NIP' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Sign in with NIP' })).toBeDefined();
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('greets who is signed in and sends the token', async () => {
    const server = new FakeServer();
    server.items = [];
    open('/survei/', server);
    expect(await screen.findByText('Septi Wulandari')).toBeDefined();
    expect(await screen.findByText('Belum ada survei untuk Anda')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Buka dasbor' })).toBeNull();
    expect(server.requests('/me')[0]?.authorization).toBe('Bearer token');
  });

  it('says that the data is invented where it is, and only there', async () => {
    const server = new FakeServer();
    server.invented = true;
    open('/survei/', server);
    expect(await screen.findByText('Demonstrasi - bukan data resmi.')).toBeDefined();
    expect(server.requests('/about')[0]?.authorization).toBeNull();
    cleanup();
    open('/survei/', new FakeServer());
    await screen.findByText('Septi Wulandari');
    expect(screen.queryByText('Demonstrasi - bukan data resmi.')).toBeNull();
  });

  it('says what to do to somebody who is not on the roster', async () => {
    const server = new FakeServer();
    server.me = { name: 'Ahmad', roles: ['respondent', 'evaluator'], unitScope: [], can: [] };
    open('/survei/', server);
    expect(await screen.findByText(/Hubungi BKPSDM/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Buka dasbor' })).toBeDefined();
    expect(server.requests('/me/surveys')).toHaveLength(0);
  });

  it('shows what is open, what comes, and what is done', async () => {
    const server = new FakeServer();
    server.items = [
      item(),
      item({
        campaignId: 'c2',
        title: 'Survei lain',
        status: 'UPCOMING',
        opensAt: '2027-01-04T01:00:00Z',
      }),
      item({
        campaignId: 'c3',
        title: 'Sudah',
        mode: 'NAMED',
        invitationId: 'i3',
        state: 'ANSWERED',
      }),
    ];
    open('/survei/', server);
    const link = await screen.findByRole('link', {
      name: 'Isi survei: Evaluasi pascapelatihan 2026',
    });
    expect(link.getAttribute('href')).toBe('/survei/c1/mulai');
    expect(screen.getByText('Dibuka Senin, 4 Januari 2027, 08.00 WIB')).toBeDefined();
    expect(screen.getByText('Sudah Anda jawab')).toBeDefined();
    expect(screen.getAllByText('Sekitar 8 menit')).toHaveLength(3);
    expect(screen.getAllByText('Anonim')).toHaveLength(2);
    expect(screen.getByText('Bernama')).toBeDefined();
    expect(screen.getAllByText(/^Ditutup .* \(dalam 6 hari\)$/)).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Perlu Anda isi 1',
      'Akan dibuka 1',
      'Selesai 1',
    ]);
  });

  it('puts first whom somebody has to assess, one by one', async () => {
    const server = new FakeServer();
    const rating = (at: string, subjectName: string, state: 'INVITED' | 'ANSWERED') =>
      item({
        campaignId: 'c9',
        invitationId: at,
        title: 'Penilaian atasan',
        mode: 'NAMED',
        respondentRole: 'SUPERIOR',
        subjectName,
        state,
      });
    server.items = [
      item(),
      rating('i1', 'Ahmad Fauzi', 'INVITED'),
      rating('i2', 'Siti Rahmawati', 'INVITED'),
      rating('i3', 'Hendra Wijaya', 'ANSWERED'),
    ];
    open('/survei/', server);
    expect(await screen.findByText(/Ahmad Fauzi/)).toBeDefined();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Yang harus Anda nilai 2',
      'Perlu Anda isi 1',
      'Selesai 1',
    ]);
  });

  it('tells that nothing is lost when the API is away, and tries again', async () => {
    const server = new FakeServer();
    server.fails('/me', 503);
    open('/survei/', server);
    await userEvent.click(await screen.findByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('Septi Wulandari')).toBeDefined();
  });

  it('keeps the list when refreshing it fails, and refreshes when the connection is back', async () => {
    const server = open();
    const card = () => screen.findByRole('heading', { name: 'Evaluasi pascapelatihan 2026' });
    expect(await card()).toBeDefined();
    server.isUnreachable('/me/surveys');
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText(/Yang tampil mungkin belum yang terbaru/)).toBeDefined();
    expect(await card()).toBeDefined();
    server.items = [];
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Belum ada survei untuk Anda')).toBeDefined();
  });

  it('asks to sign in again when the session is over', async () => {
    const server = new FakeServer();
    server.fails('/me/surveys', 401);
    open('/survei/', server);
    expect(await screen.findByText(/Masuk lagi untuk melanjutkan/)).toBeDefined();
  });

  it('knows the address of a returning sign-in', () => {
    expect(isReturning('?state=a&code=b')).toBe(true);
    expect(isReturning('?state=a&error=login_required')).toBe(true);
    expect(isReturning('')).toBe(false);
  });
});
