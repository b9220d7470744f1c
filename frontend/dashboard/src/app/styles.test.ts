import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const src = join(here, '..');
const styles = readFileSync(join(here, 'styles.ts'), 'utf8');
const installed = join(src, '../../node_modules/@mantine/core/styles');

it('the styles of every Mantine component in use are imported', () => {
  const used = new Set<string>();
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.tsx'))) {
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, names] of text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)) {
      for (const name of names?.matchAll(/\b(?<!type )([A-Z]\w+)/g) ?? []) used.add(name[1] ?? '');
    }
  }
  const missing = [...used].filter(
    (name) => existsSync(join(installed, `${name}.css`)) && !styles.includes(`/${name}.css'`),
  );
  expect(used.size).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
