import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { definition } from '../testing/definition';
import { arrived, fillAll, press } from '../testing/fill';
import { freshDevice } from '../testing/page';
import { adoptAddress } from './address';
import { PublicApp } from './app';
import { loadPublicTexts } from './words';

configure({ asyncUtilTimeout: 5000 });

interface Sent {
  device: string;
  challenge: string;
  solution: string;
  answers: Record<string, unknown>;
}

/** The public part of the API, which knows nobody. */
class PublicServer {
  points = [
    { code: 'LOKET-1', name: 'Loket 1' },
    { code: 'LOKET-2', name: 'Loket 2' },
  ];
  away = false;
  /** Answers to the next submissions, before the usual one. */
  next: string[] = [];
  asked: string[] = [];
  readonly headers: Headers[] = [];
  readonly sent: Sent[] = [];
  private challenges = 0;

  private body(path: string, text: string): Response | undefined {
    if (path === '/about') return Response.json({ demonstration: false });
    if (path === '/public/campaigns/c1') {
      return Response.json({
        campaignId: 'c1',
        title: 'Survei kepuasan',
        status: 'OPEN',
        opensAt: '2026-01-01T00:00:00Z',
        closesAt: '2036-01-01T00:00:00Z',
        deviceWindowHours: 24,
        minimumGroup: 5,
        minimumVerbatim: 10,
        points: this.points,
      });
    }
    if (path === '/campaigns/c1/questionnaire') return Response.json(definition);
    if (path === '/campaigns/c1/challenges') {
      const { point } = JSON.parse(text) as { point: string };
      this.challenges += 1;
      return Response.json({
        challenge: `riddle-${this.challenges}-${point}`,
        bits: 6,
        expiresAt: new Date(Date.now() + 7_200_000).toISOString(),
      });
    }
    if (path !== '/campaigns/c1/public-submissions') return undefined;
    const sent = JSON.parse(text) as Sent;
    this.sent.push(sent);
    const problem = this.next.shift();
    if (problem) return this.problem(problem, 409);
    const hash = createHash('sha256').update(`${sent.challenge}.${sent.solution}`).digest();
    if ((hash[0] ?? 255) >= 4) return this.problem('challenge-unsolved', 422);
    return Response.json(
      { receipt: 'ab'.repeat(16), againFrom: new Date(Date.now() + 86_400_000).toISOString() },
      { status: 201 },
    );
  }

  private problem(slug: string, status: number): Response {
    return new Response(JSON.stringify({ type: `/problems/${slug}`, title: slug, status }), {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    });
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace('/api/v1', '');
    if (this.away) throw new TypeError('Failed to fetch');
    this.asked.push(path);
    this.headers.push(request.headers);
    return this.body(path, await request.text()) ?? new Response('', { status: 404 });
  };
}

async function open(hash: string, server = new PublicServer()): Promise<PublicServer> {
  vi.stubGlobal('fetch', server.fetch);
  window.history.replaceState(null, '', `/survei/${hash}`);
  adoptAddress();
  await loadPublicTexts('id');
  render(<PublicApp />);
  return server;
}

beforeEach(freshDevice);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function answerAll(): Promise<void> {
  await press('Mulai');
  await arrived(/Manfaat/);
  await fillAll();
}

describe('a public survey', () => {
  it('is answered from the code at a counter, without an account, and says what is kept', async () => {
    const server = await open('#c1/LOKET-2');
    await screen.findByRole('heading', { name: 'Survei kepuasan', level: 1 });
    expect(screen.getByText('Yang Anda nilai: pelayanan di Loket 2.')).toBeTruthy();
    expect(screen.getByText(/Alamat internet HP Anda tidak disimpan/)).toBeTruthy();
    expect(window.location.hash).toBe('');
    await answerAll();
    await press('Kirim jawaban');
    await screen.findByRole('heading', { name: /jawaban Anda sudah kami terima/ });
    const [sent] = server.sent;
    expect(sent?.challenge).toContain('LOKET-2');
    expect(sent?.device).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(server.headers.every((one) => !one.has('Authorization'))).toBe(true);
    expect(server.headers.every((one) => !one.has('Idempotency-Key'))).toBe(true);
  });

  it('asks where somebody was served if the code does not say', async () => {
    await open('#c1');
    await press('Loket 1');
    expect(await screen.findByText('Yang Anda nilai: pelayanan di Loket 1.')).toBeTruthy();
  });

  it('waits on the phone without a connection and is sent by itself, as the same device', async () => {
    const server = await open('#c1/LOKET-1');
    await answerAll();
    server.away = true;
    await press('Kirim jawaban');
    await screen.findByText('Belum tersambung');
    expect(server.sent).toHaveLength(0);
    server.away = false;
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('online'));
      expect(server.sent).toHaveLength(1);
    });
    await screen.findByRole('heading', { name: /jawaban Anda sudah kami terima/ });
  });

  it('takes another challenge when the first one is over, with the same answers and device', async () => {
    const server = await open('#c1/LOKET-1');
    await answerAll();
    server.next = ['challenge-expired'];
    await press('Kirim jawaban');
    await screen.findByRole('heading', { name: /jawaban Anda sudah kami terima/ });
    const [first, second] = server.sent;
    expect(second?.challenge).not.toBe(first?.challenge);
    expect(second?.device).toBe(first?.device);
    expect(second?.answers).toEqual(first?.answers);
  });

  it('says that this phone has answered, and does not try again', async () => {
    const server = await open('#c1/LOKET-1');
    await answerAll();
    server.next = Array.from({ length: 9 }, () => 'device-answered');
    await press('Kirim jawaban');
    expect(await screen.findByRole('heading', { name: 'HP ini sudah menjawab' })).toBeTruthy();
    // once more from the queue, and then never
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.sent.length).toBeLessThanOrEqual(2);
  });

  it('does not let the same phone begin at another counter before its time, and begins anew after it', async () => {
    const server = await open('#c1/LOKET-1');
    await answerAll();
    await press('Kirim jawaban');
    await screen.findByRole('heading', { name: /jawaban Anda sudah kami terima/ });
    cleanup();
    await open('#c1/LOKET-2', server);
    expect(await screen.findByRole('heading', { name: 'HP ini sudah menjawab' })).toBeTruthy();
    cleanup();
    localStorage.setItem('ampera.again.c1', new Date(Date.now() - 1000).toISOString());
    await open('#c1/LOKET-1', server);
    expect(await screen.findByRole('button', { name: 'Mulai' })).toBeTruthy();
  });

  it('says so where there is no such survey, and where no code was scanned', async () => {
    await open('#c9/LOKET-1');
    expect(await screen.findByText('Survei ini tidak ditemukan')).toBeTruthy();
    cleanup();
    await open('');
    expect(await screen.findByRole('heading', { name: /Pindai kode/ })).toBeTruthy();
  });

  it('reads English too', async () => {
    await open('#c1/LOKET-1');
    await screen.findByRole('heading', { name: 'Survei kepuasan', level: 1 });
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('You rate the service at Loket 1.')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});
