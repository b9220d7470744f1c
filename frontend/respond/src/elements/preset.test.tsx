import type { Answers, Definition, Item } from '@ampera/survey-engine';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { Question } from './question';
import { loadRare } from './rare-kinds';
import { ReadingLanguage } from './reading';

const wave: Item = {
  type: 'single-choice',
  code: 'gelombang',
  text: { id: 'Gelombang' },
  preset: 'fixed',
  options: [{ code: '2026', label: { id: 'Tahun 2026' } }],
};
const counter: Item = {
  type: 'single-choice',
  code: 'loket',
  text: { id: 'Di loket mana?' },
  preset: 'link',
  parameter: 'loket',
  options: [
    { code: '1', label: { id: 'Loket 1' } },
    { code: '2', label: { id: 'Loket 2' } },
  ],
};
const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Survei' },
  sections: [{ code: 's', title: { id: 'Bagian' }, items: [wave, counter] }],
};

let answers: Answers = {};

function Page({ item, before = {} }: { item: Item; before?: Answers }) {
  const [given, setGiven] = useState<Answers>(before);
  useEffect(() => {
    answers = given;
  });
  return (
    <ReadingLanguage.Provider value="id">
      <Question
        item={item}
        answers={given}
        anonymous={false}
        errorOf={() => null}
        onLeave={() => undefined}
        onAnswer={(key, value) => setGiven((now) => ({ ...now, [key]: value }))}
      />
    </ReadingLanguage.Provider>
  );
}

/** The page is opened by a link; by the time the question comes, the address has moved on. */
async function open(search: string) {
  window.history.replaceState(null, '', `/survei/c1${search}`);
  await loadRare(definition);
  window.history.replaceState(null, '', '/survei/c1/1');
}

beforeEach(() => {
  answers = {};
  sessionStorage.clear();
});
afterEach(cleanup);

it('what is fixed is answered and seen, and nothing is to be done', async () => {
  await open('');
  render(<Page item={wave} />);
  await vi.waitFor(() => expect(answers).toEqual({ gelombang: '2026' }));
  expect(screen.getByText('Tahun 2026')).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('the link answers with one of the options, and it can be changed', async () => {
  await open('?isi_loket=2');
  render(<Page item={counter} />);
  await vi.waitFor(() => expect(answers).toEqual({ loket: '2' }));
  expect(screen.getByText('Terisi dari tautan Anda.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ubah' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Loket 1' }));
  await vi.waitFor(() => expect(answers).toEqual({ loket: '1' }));
});

it('what was changed stays, also when the page is opened anew', async () => {
  await open('?isi_loket=2');
  render(<Page item={counter} before={{ loket: '1' }} />);
  expect((screen.getByRole('radio', { name: 'Loket 1' }) as HTMLInputElement).checked).toBe(true);
  expect(answers).toEqual({ loket: '1' });
});

it('what is no option is passed over and kept nowhere, and the question is asked', async () => {
  await open('?isi_loket=198001012005011001&isi_nama=Siti');
  render(<Page item={counter} />);
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(answers).toEqual({});
  expect(sessionStorage).toHaveLength(0);
});
