import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { canonicalJson, sha256Hex } from './canonical';
import type { Item } from './definition';
import { validate, type AnswerError } from './validation';

interface Group {
  items: Item[];
  cases: { name: string; answers: Record<string, unknown>; errors: AnswerError[] }[];
}

const folder = new URL('../corpus/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(new URL('validation/', folder));

describe.each(files)('validation/%s', (file) => {
  const groups = read(`validation/${file}`) as Group[];
  const cases = groups.flatMap(({ items, cases }) => cases.map((one) => ({ items, ...one })));
  it.each(cases)('$name', ({ items, answers, errors }) => {
    expect(validate(items, answers)).toEqual(errors);
  });
});

describe('canonical JSON', () => {
  const cases = read('canonical.json') as Record<
    'name' | 'text' | 'canonical' | 'sha256',
    string
  >[];
  it.each(cases)('$name', async ({ text, canonical, sha256 }) => {
    expect(canonicalJson(JSON.parse(text))).toBe(canonical);
    expect(await sha256Hex(canonical)).toBe(sha256);
  });
  it('leaves out what is undefined and refuses what is no number', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(() => canonicalJson({ a: NaN })).toThrow('not a JSON number');
  });
});
