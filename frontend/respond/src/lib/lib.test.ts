import { ProblemError } from '@ampera/api';
import { describe, expect, it } from 'vitest';

import { failureOf, isPassing } from './failure';
import { dateTime, decimal, parseNumber, remaining, textIn } from './format';
import { addressOf, ownAddress, routeOf } from './router';

describe('a number that somebody wrote', () => {
  it.each([
    ['id', '12', 12],
    ['id', '12,5', 12.5],
    ['id', '12.5', 12.5],
    ['id', '1.500', 1500],
    ['id', '1.500,25', 1500.25],
    ['id', ' 7 ', 7],
    ['id', '-3', -3],
    ['en', '12.5', 12.5],
    ['en', '1,500', 1500],
    ['en', '1,500.25', 1500.25],
    ['id', '1,2,3', null],
    ['id', '1e3', null],
    ['id', 'Infinity', null],
    ['id', '', null],
    ['id', '12,', null],
  ] as const)('%s %s', (language, text, value) => {
    expect(parseNumber(text, language)).toBe(value);
  });

  it('is shown so that it is read again as the same', () => {
    for (const value of [0, -2.5, 1234.5, 1000000, 0.125]) {
      expect(parseNumber(decimal(value, 'id'), 'id')).toBe(value);
      expect(parseNumber(decimal(value, 'en'), 'en')).toBe(value);
    }
  });
});

describe('a time', () => {
  it('is Palembang time in words', () => {
    expect(dateTime('2026-11-23T07:05:00Z', 'id')).toBe('Senin, 23 November 2026, 14.05 WIB');
    expect(dateTime('2026-11-23T17:05:00Z', 'en')).toBe('Tuesday, 24 November 2026, 00:05 WIB');
  });
  it.each([
    [90 * 60, 'dalam 1 jam'],
    [30 * 60, 'dalam 30 menit'],
    [10, 'dalam 1 menit'],
    [49 * 3600, 'dalam 2 hari'],
    [47 * 3600, 'dalam 47 jam'],
  ])('left: %i seconds are %s', (seconds, text) => {
    const now = Date.parse('2026-11-23T00:00:00Z');
    expect(remaining(new Date(now + seconds * 1000).toISOString(), now, 'id')).toBe(text);
  });
});

it('a text that is not translated is marked as Indonesian', () => {
  expect(textIn({ id: 'Halo', en: 'Hello' }, 'en')).toEqual({ text: 'Hello' });
  expect(textIn({ id: 'Halo' }, 'en')).toEqual({ text: 'Halo', lang: 'id' });
  expect(textIn({ id: 'Halo' }, 'id')).toEqual({ text: 'Halo' });
});

describe('an address', () => {
  it.each([
    ['/survei/', '', { step: 'mulai' }],
    ['/survei/c1', '', { campaignId: 'c1', step: 'mulai' }],
    ['/survei/c1/2', '?untuk=i1', { campaignId: 'c1', invitationId: 'i1', step: '2' }],
  ])('%s%s', (path, search, route) => {
    expect(routeOf(path, search)).toEqual(route);
    expect(routeOf(...(addressOf(route).split(/(?=\?)/) as [string, string?]))).toEqual(route);
  });
  it('to come back to is one of ours', () => {
    expect(ownAddress('/survei/c1/2?untuk=i1')).toBe('/survei/c1/2?untuk=i1');
    for (const foreign of ['https://x.example/', '//x', '/auth/', '/survei//x', undefined, {}]) {
      expect(ownAddress(foreign)).toBe('/survei/');
    }
  });
});

describe('a failure', () => {
  const problem = (status: number, slug: string, errors?: { pointer: string }[]) =>
    new ProblemError({
      type: `/problems/${slug}`,
      title: '',
      status,
      ...(errors && { errors: errors.map((one) => ({ code: 'x', detail: 'd', ...one })) }),
    });
  it.each([
    [problem(0, 'unreachable'), 'offline', true],
    [problem(401, 'unauthenticated'), 'sign-in', false],
    [problem(404, 'not-found'), 'not-invited', false],
    [problem(409, 'campaign-closed'), 'closed', false],
    [problem(409, 'whatever'), 'server', true],
    [problem(400, 'invalid-input'), 'server', true],
    [problem(503, 'temporarily-unavailable'), 'server', true],
    [new TypeError('subtle is undefined'), 'unsupported', false],
  ])('%s is %s', (error, kind, passing) => {
    expect(failureOf(error).kind).toBe(kind);
    expect(isPassing(failureOf(error))).toBe(passing);
  });
  it.each(['/answers/materi.teori', '/materi.teori'])('points to an answer: %s', (pointer) => {
    const failure = failureOf(problem(422, 'answers-invalid', [{ pointer }]));
    expect(failure).toEqual({ kind: 'answers', errors: { 'materi.teori': 'd' } });
  });
});
