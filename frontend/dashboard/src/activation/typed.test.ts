import { describe, expect, it } from 'vitest';

import { codeOf, digitsOf, isWholeCode } from './typed';

describe('what people type from a card', () => {
  it.each(['7kq2 m9xt owbd 4hnl', '7KQ2-M9XT-0WBD-4HN1', ' 7kq2m9xt0wbd4hni'])(
    '%s is the code as it is printed',
    (typed) => {
      expect(codeOf(typed)).toBe('7KQ2-M9XT-0WBD-4HN1');
      expect(isWholeCode(codeOf(typed))).toBe(true);
    },
  );

  it('a part of a code is none', () => {
    expect(isWholeCode(codeOf('7KQ2-M9XT'))).toBe(false);
    expect(codeOf('')).toBe('');
  });

  it('a NIP may have blanks', () => {
    expect(digitsOf('19860926 201505 1 001')).toBe('198609262015051001');
  });
});
