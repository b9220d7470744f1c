import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { isReturning } from '../auth/session';
import { App } from './app';

const USER_KEY = `oidc.user:${window.location.origin}/auth/realms/asn:ampera-web`;

function signedIn() {
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  sessionStorage.setItem(
    USER_KEY,
    JSON.stringify({
      access_token: 'token',
      token_type: 'Bearer',
      profile: {},
      expires_at: inAnHour,
    }),
  );
}

function apiAnswers(status: number, body: unknown) {
  const answer = vi.fn((_request: Request) => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal('fetch', answer);
  return answer;
}

describe('Survei saya', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('invites a stranger to sign in, in both languages', async () => {
    render(<App />);
    expect(await screen.findByRole('button', { name: 'Masuk dengan NIP' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: 'Sign in with NIP' })).toBeDefined();
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  it('greets who is signed in and sends the token', async () => {
    signedIn();
    const answer = apiAnswers(200, {
      employeeId: '1',
      name: 'Septi Wulandari',
      maskedNip: '1993**** ****** * *08',
      roles: ['respondent'],
      unitScope: [],
      can: [],
    });
    render(<App />);
    expect(await screen.findByText('Septi Wulandari')).toBeDefined();
    expect(screen.getByText('Belum ada survei untuk Anda')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Buka dasbor' })).toBeNull();
    expect(answer.mock.calls[0]?.[0].headers.get('Authorization')).toBe('Bearer token');
  });

  it('tells that nothing is lost when the API is away, and tries again', async () => {
    signedIn();
    apiAnswers(503, { type: '/problems/temporarily-unavailable', title: 'x', status: 503 });
    render(<App />);
    const retry = await screen.findByRole('button', { name: 'Coba lagi' });
    apiAnswers(200, { name: 'Ahmad', roles: ['respondent', 'evaluator'], unitScope: [], can: [] });
    await userEvent.click(retry);
    expect(await screen.findByText('Ahmad')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Buka dasbor' })).toBeDefined();
  });

  it('knows the address of a returning sign-in', () => {
    expect(isReturning('?state=a&code=b')).toBe(true);
    expect(isReturning('?state=a&error=login_required')).toBe(true);
    expect(isReturning('')).toBe(false);
  });
});
