import { expect, it } from 'vitest';

import { diffLines } from './diff';

it('tells lines that were added and deleted from those that stayed', () => {
  expect(diffLines('a\nb\nc\nd', 'a\nc\nx\nd')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'deleted', text: 'b' },
    { kind: 'same', text: 'c' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'd' },
  ]);
  expect(diffLines('a', 'a')).toEqual([{ kind: 'same', text: 'a' }]);
  expect(diffLines('a\na', 'a')).toHaveLength(2);
});
