import type { Definition, Item } from '@ampera/survey-engine';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { forgetDocuments } from '../store/documents';
import { fakeCaches } from '../testing/fake-caches';
import { Question } from './question';
import { loadRare } from './rare-kinds';
import { ReadingLanguage } from './reading';

const SHA = 'ab'.repeat(32);
const ADDRESS = `/api/v1/questionnaire-pictures/${SHA}`;
const note: Item = {
  type: 'note',
  code: 'alur',
  text: { id: 'Begini alurnya.' },
  picture: { sha256: SHA, width: 640, height: 360, alt: { id: 'Tiga langkah', en: 'Three steps' } },
};
const definition: Definition = {
  schema: 1,
  languages: ['id', 'en'],
  title: { id: 'Survei' },
  sections: [{ code: 's', title: { id: 'Bagian' }, items: [note] }],
};
let asked: Request[] = [];

function show(language: 'id' | 'en' = 'id') {
  render(
    <ReadingLanguage.Provider value={language}>
      <Question
        item={note}
        answers={{}}
        anonymous={false}
        errorOf={() => null}
        onLeave={() => undefined}
        onAnswer={() => undefined}
      />
    </ReadingLanguage.Provider>,
  );
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request);
    return Promise.resolve(new Response('gambar'));
  });
  URL.createObjectURL = () => 'blob:kept';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a picture keeps its room, is fetched when it comes near, and is described in the language of the page', async () => {
  await loadRare(definition);
  show('en');
  const picture = screen.getByRole('img', { name: 'Three steps' });
  expect(picture.getAttribute('src')).toBe(ADDRESS);
  expect(picture.getAttribute('loading')).toBe('lazy');
  expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['640', '360']);
  expect(screen.getByText('Begini alurnya.')).toBeTruthy();
});

it('it is kept for when there is no connection, once, as nobody in particular', async () => {
  await loadRare(definition);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(new URL(asked[0]?.url ?? '').pathname).toBe(ADDRESS);
  expect(asked[0]?.credentials).toBe('omit');
  await vi.waitFor(async () => expect(await caches.match(ADDRESS)).toBeTruthy());
  await loadRare(definition);
  show();
  fireEvent.error(screen.getByRole('img'));
  await vi.waitFor(() => expect(screen.getByRole('img').getAttribute('src')).toBe('blob:kept'));
  expect(asked).toHaveLength(1);
});

it('nothing of it stays on a shared device', async () => {
  await loadRare(definition);
  await vi.waitFor(async () => expect(await caches.match(ADDRESS)).toBeTruthy());
  await forgetDocuments();
  expect(await caches.match(ADDRESS)).toBeUndefined();
});
