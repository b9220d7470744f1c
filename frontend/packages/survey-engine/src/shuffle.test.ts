import { expect, it } from 'vitest';

import { shuffled } from './shuffle';

const letters = ['a', 'b', 'c', 'd', 'lain'];
const never = () => false;

it('the order stays with the seed and loses nothing', () => {
  expect(shuffled(letters, 'i1/q', never)).toEqual(shuffled(letters, 'i1/q', never));
  expect(shuffled(letters, 'i1/q', never).sort()).toEqual([...letters].sort());
  expect(shuffled([], 'i1/q', never)).toEqual([]);
});

it('what is fixed keeps its place', () => {
  for (let i = 0; i < 50; i += 1) {
    expect(shuffled(letters, `seed ${i}`, (one) => one === 'lain')[4]).toBe('lain');
  }
});

it('every option stands in every place about equally often', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i += 1) {
    shuffled(['a', 'b', 'c'], `person ${i}`, never).forEach((one, place) => {
      const key = `${one}${place}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  expect(counts.size).toBe(9);
  // 2000 expected, standard deviation 37
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(150);
});
