import { describe, expect, it } from 'vitest';

import { isPossibleNip, nipDigits } from './model';

describe('a NIP', () => {
  it.each([
    ['198609262015051001', true],
    ['19860926 201505 1 001', true],
    ['199003122023212004', true], // PPPK, first contract
    ['199009132025242014', true], // PPPK, fourth contract
    ['198613262015051001', false], // month 13
    ['198602302015051001', false], // 30 February
    ['198609262015131001', false], // month of appointment 13
    ['198609262015053001', false], // sex 3
    ['198609262015051000', false], // serial number 000
    ['19860926201505100', false], // 17 digits
    ['202009262015051001', false], // appointed before birth
    ['198609262030051001', false], // appointed in the future
    ['1,97E+17', false],
  ])('%s is possible: %s', (typed, possible) => {
    expect(isPossibleNip(typed, '2026-11-24')).toBe(possible);
  });

  it('is read without the signs that people write between the digits', () => {
    expect(nipDigits('19860926 201505\u00a01-001')).toBe('198609262015051001');
  });
});
