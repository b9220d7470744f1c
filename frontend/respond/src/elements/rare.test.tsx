import { answerKeys, type Answers, type Item } from '@ampera/survey-engine';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';

import { askedIn } from '../app/survey/section';
import { Question } from './question';
import { loadRare } from './rare-kinds';
import { ReadingLanguage } from './reading';

const title = { id: 'Judul' };
const options = ['Metode', 'Materi', 'Waktu'].map((label) => ({
  code: label.toLowerCase(),
  label: { id: label },
}));
const ranking: Item = { type: 'ranking', code: 'urut', text: { id: 'Urutkan' }, options };
const slider: Item = {
  type: 'number',
  code: 'persen',
  text: { id: 'Berapa persen?' },
  slider: true,
  min: 0,
  max: 100,
  unit: { id: '%' },
};
const opposites: Item & { type: 'likert-matrix' } = {
  type: 'likert-matrix',
  code: 'kesan',
  text: { id: 'Kesan Anda' },
  options: ['1', '2', '3', '4', '5'].map((code) => ({
    code,
    value: Number(code),
    label: { id: code },
  })),
  rows: [{ code: 'a', text: { id: 'Membosankan' }, opposite: { id: 'Menarik' } }],
};
const pair: Item = {
  type: 'likert-matrix',
  code: 'layanan',
  text: { id: 'Layanan' },
  options: opposites.options,
  rows: [
    { code: 'cepat', text: { id: 'Kecepatan' } },
    { code: 'ramah', text: { id: 'Keramahan' } },
  ],
  pair: {
    kind: 'importance-performance',
    first: { id: 'Seberapa penting?' },
    second: { id: 'Seberapa baik?' },
  },
};
const consent: Item = {
  type: 'consent',
  code: 'setuju',
  text: { id: 'Saya setuju' },
  required: true,
};
const note: Item = { type: 'note', code: 'info', text: { id: 'Bacalah dahulu' } };

let answers: Answers = {};

function Page({ item }: { item: Item }) {
  const [given, setGiven] = useState<Answers>({});
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
        onAnswer={(key, value) => setGiven((before) => ({ ...before, [key]: value }))}
      />
    </ReadingLanguage.Provider>
  );
}

beforeAll(async () => {
  const items = [ranking];
  await loadRare({ schema: 1, languages: ['id'], title, sections: [{ code: 's', title, items }] });
});
afterEach(cleanup);

it('options are put in order by pressing, moved by their arrows, and the focus goes with them', async () => {
  render(<Page item={ranking} />);
  await userEvent.click(screen.getByRole('button', { name: 'Waktu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Metode' }));
  await vi.waitFor(() => expect(answers.urut).toEqual(['waktu', 'metode']));
  expect(screen.getByRole('status').textContent).toBe('Metode: urutan 2.');
  expect(screen.getByRole('button', { name: /^2\.\s*Metode/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Naikkan Metode' }));
  await vi.waitFor(() => expect(answers.urut).toEqual(['metode', 'waktu']));
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^1\.\s*Metode/ })),
  );
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(answers.urut).toEqual(['waktu']));
});

it('only so many are placed as are asked for', async () => {
  render(<Page item={{ ...ranking, maxChoices: 1 }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Waktu' }));
  const other = screen.getByRole('button', { name: 'Materi' });
  await vi.waitFor(() => expect(other.getAttribute('aria-disabled')).toBe('true'));
  await userEvent.click(other);
  await vi.waitFor(() => expect(answers.urut).toEqual(['waktu']));
});

it('a slider has no value until it is moved', async () => {
  render(<Page item={slider} />);
  const track = screen.getByRole('slider', { name: 'Berapa persen?' });
  expect(track.getAttribute('aria-valuetext')).toBe('Belum diisi');
  fireEvent.input(track, { target: { value: '70' } });
  await vi.waitFor(() => expect(answers.persen).toBe(70));
  expect(screen.getByText('70 %')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Hapus pilihan' }));
  await vi.waitFor(() => expect(answers.persen).toBeNull());
});

it('a row between opposites names both ends', async () => {
  render(<Page item={opposites} />);
  expect(screen.getByRole('radiogroup', { name: 'Membosankan – Menarik' })).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: /^5\s*\(\s*Menarik\s*\)$/ }));
  await vi.waitFor(() => expect(answers['kesan.a']).toBe('5'));
});

it('a consent is one box, a note is read', async () => {
  render(<Page item={consent} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Saya setuju/ }));
  await vi.waitFor(() => expect(answers.setuju).toBe('yes'));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Saya setuju/ }));
  await vi.waitFor(() => expect(answers.setuju).toBeNull());
  cleanup();
  render(<Page item={note} />);
  expect(screen.getByText('Bacalah dahulu')).toBeDefined();
});

it('a row that is rated twice is two groups, each named by the row and what is rated', async () => {
  const section = { code: 's', title, items: [structuredClone(pair)] };
  await loadRare({ schema: 1, languages: ['id'], title, sections: [section] });
  const [prepared = note] = section.items;
  render(<Page item={prepared} />);
  expect(screen.getAllByRole('radiogroup')).toHaveLength(4);
  const rate = (name: string, answer: string) =>
    userEvent.click(
      within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: answer }),
    );
  await rate('Kecepatan – Seberapa baik?', '2');
  await rate('Kecepatan – Seberapa penting?', '5');
  await vi.waitFor(() =>
    expect(answers).toEqual({
      'layanan.cepat.performance': '2',
      'layanan.cepat.importance': '5',
    }),
  );
  expect(answerKeys(prepared)).toEqual(answerKeys(pair));
  expect(askedIn(prepared, 'layanan.ramah.performance').id).toBe('Keramahan – Seberapa baik?');
});
