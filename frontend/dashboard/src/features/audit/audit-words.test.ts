import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { i18n } from '../../lib/i18n';
import { messages } from './messages';

const backend = resolve(import.meta.dirname, '../../../../../backend/app/src/main/java/id/ampera');
const source = readdirSync(backend, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(resolve(backend, file), 'utf8'))
  .join('\n');

const words = i18n.getResourceBundle('id', messages.namespace) as Record<string, string>;

describe('the words of the audit trail', () => {
  it('name every kind of object that the backend records', () => {
    const subjects = [...source.matchAll(/record\(\s*"([a-z-]+)\.[a-z-]+"/g)].map(
      ([, kind]) => kind,
    );
    expect(subjects.length).toBeGreaterThan(10);
    expect(subjects.filter((kind) => !(`subject.${kind}` in words))).toEqual([]);
  });

  it('name every action that the backend records', () => {
    const kinds = Object.keys(words)
      .filter((key) => key.startsWith('subject.'))
      .map((key) => key.slice('subject.'.length));
    const actions = [...source.matchAll(/"([a-z-]+)\.([a-z-]+)"/g)].filter(
      ([, kind, verb]) => kinds.includes(kind ?? '') && verb !== 'json',
    );
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.map(([, , verb]) => `verb.${verb}`).filter((key) => !(key in words))).toEqual(
      [],
    );
  });
});
