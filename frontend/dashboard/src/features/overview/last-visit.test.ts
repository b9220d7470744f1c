import { beforeEach, expect, it } from 'vitest';

import { visitBefore } from './last-visit';

beforeEach(() => localStorage.clear());

it('the first visit has none before it', () => {
  expect(visitBefore(new Date('2026-11-24T08:00:00Z'))).toBeUndefined();
});

it('a later visit knows the end of the one before, and pages of one visit agree', () => {
  visitBefore(new Date('2026-11-23T08:00:00Z'));
  visitBefore(new Date('2026-11-23T08:10:00Z'));
  expect(visitBefore(new Date('2026-11-24T08:00:00Z'))).toBe('2026-11-23T08:10:00.000Z');
  expect(visitBefore(new Date('2026-11-24T08:05:00Z'))).toBe('2026-11-23T08:10:00.000Z');
});

it('what is not legible counts as nothing', () => {
  localStorage.setItem('ampera.visit', '{');
  expect(visitBefore(new Date('2026-11-24T08:00:00Z'))).toBeUndefined();
});
