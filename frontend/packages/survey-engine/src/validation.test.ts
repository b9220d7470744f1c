import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';

import { canonicalJson, sha256Hex } from './canonical';
import { askedOf } from './conditions';
import { answerKeys, type Definition, type Item, type Section } from './definition';
import { pipedKeys } from './piping';
import { validate, type AnswerError } from './validation';

interface Case {
  name: string;
  answers: Record<string, unknown>;
  errors: AnswerError[];
}
interface Group<C> {
  items?: Item[];
  sections?: Section[];
  cases: C[];
}

const folder = new URL('../corpus/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const counts = read('cases.json') as Record<string, number>;
const ran = new Map<string, number>();

/** Runs every case of a file and counts it. */
function runs<C extends { name: string }>(
  part: string,
  file: string,
  run: (one: C, definition: Definition) => void,
): void {
  const name = `${part}/${file}`;
  describe(name, () => {
    const cases = (read(name) as Group<C>[]).flatMap(({ items, sections, cases }) => {
      const title = { id: 'Bagian' };
      const definition: Definition = {
        schema: 1,
        languages: ['id'],
        title,
        sections: sections ?? [{ code: 's', title, items: items ?? [] }],
      };
      return cases.map((one) => ({ ...one, definition }));
    });
    it.each(cases)('$name', (one) => {
      ran.set(name, (ran.get(name) ?? 0) + 1);
      run(one, one.definition);
    });
  });
}

for (const part of ['validation', 'conditions']) {
  for (const file of readdirSync(new URL(`${part}/`, folder))) {
    runs<Case & { asked?: string[]; required?: string[] }>(part, file, (one, definition) => {
      expect(validate(definition, one.answers)).toEqual(one.errors);
      if (part !== 'conditions') return;
      const asked = askedOf(definition, one.answers).definition.sections.flatMap(
        ({ items }) => items,
      );
      expect(asked.flatMap(answerKeys)).toEqual(one.asked);
      expect(asked.filter((item) => item.required).map((item) => item.code)).toEqual(one.required);
    });
  }
}

for (const file of readdirSync(new URL('piping/', folder))) {
  runs<{ name: string; text: string; keys: string[] }>('piping', file, ({ text, keys }) => {
    expect(pipedKeys(text)).toEqual(keys);
  });
}

afterAll(() => {
  // a case that did not run is a rule that nobody checks
  expect(Object.fromEntries([...ran].sort())).toEqual(counts);
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
