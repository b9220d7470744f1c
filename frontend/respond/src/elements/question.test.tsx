import { checkAnswer, isUnanswered, type Answers, type Item } from '@ampera/survey-engine';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Language } from '../lib/messages';
import { surveyTexts } from '../lib/survey-messages';
import { definition } from '../testing/definition';
import { earlyError, errorText, Question } from './question';
import { ReadingLanguage } from './reading';

const items = definition.sections.flatMap((section) => section.items);
function itemOf(code: string): Item {
  const found = items.find((item) => item.code === code);
  if (!found) throw new Error(code);
  return found;
}

const given: { answers: Answers } = { answers: {} };

function Page(props: { item: Item; answers?: Answers; language: Language; anonymous?: boolean }) {
  const { item, language } = props;
  const [answers, setAnswers] = useState<Answers>(props.answers ?? {});
  const [left, setLeft] = useState<string[]>([]);
  useEffect(() => {
    given.answers = answers;
  });
  return (
    <ReadingLanguage.Provider value={language}>
      <Question
        item={item}
        answers={answers}
        anonymous={props.anonymous ?? false}
        errorOf={(key) => {
          const found = checkAnswer(item, answers[key]);
          const code = found && earlyError(found, left.includes(key));
          const asking = { answers, items: new Map([[key, item]]) };
          return code ? errorText(item, code, surveyTexts(language), language, asking) : null;
        }}
        onLeave={(key) => setLeft((before) => [...before, key])}
        onAnswer={(key, value) => setAnswers((before) => ({ ...before, [key]: value }))}
      />
    </ReadingLanguage.Provider>
  );
}

function show(item: Item, answers: Answers = {}, language: Language = 'id', anonymous = false) {
  given.answers = answers;
  render(<Page {...{ item, answers, language, anonymous }} />);
}

afterEach(cleanup);

describe('a scale', () => {
  it('is a group of radio buttons with its question, its help and its mark', async () => {
    show(itemOf('berguna'));
    const group = screen.getByRole('radiogroup', {
      name: /^Program ini berguna\s\(wajib diisi\)$/,
    });
    expect(group.getAttribute('aria-required')).toBe('true');
    const help = group.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(help)?.textContent).toBe('Bagi pekerjaan Anda.');
    expect(within(group).getAllByRole('radio')).toHaveLength(5);
    await userEvent.click(screen.getByText('Setuju'));
    await vi.waitFor(() => expect(given.answers).toEqual({ berguna: '4' }));
    expect(screen.queryByRole('button', { name: 'Hapus pilihan' })).toBeNull();
  });

  it('is answered by keyboard alone', async () => {
    vi.stubGlobal('CSS', { escape: (name: string) => name });
    show(itemOf('berguna'));
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(given.answers).toEqual({ berguna: '1' }));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(given.answers).toEqual({ berguna: '3' }));
  });
});

it('a matrix is a list of groups, each with its own key', async () => {
  show(itemOf('materi'));
  expect(screen.getByRole('heading', { name: /Nilai materi berikut/ })).toBeDefined();
  const practice = screen.getByRole('radiogroup', { name: /^Praktik/ });
  await userEvent.click(within(practice).getByRole('radio', { name: 'Netral' }));
  await vi.waitFor(() => expect(given.answers).toEqual({ 'materi.praktik': '3' }));
});

it('an optional choice can be taken back', async () => {
  show(itemOf('cara'));
  await userEvent.click(screen.getByRole('radio', { name: 'Daring' }));
  await vi.waitFor(() => expect(given.answers).toEqual({ cara: 'B' }));
  await userEvent.click(screen.getByRole('button', { name: 'Hapus pilihan' }));
  await vi.waitFor(() => expect(given.answers).toEqual({ cara: null }));
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

it('a rating goes from 0 to 10, and 0 is an answer', async () => {
  show(itemOf('saran'));
  expect(screen.getAllByRole('radio')).toHaveLength(11);
  await userEvent.click(screen.getByRole('radio', { name: /^0 \(terendah\)/ }));
  await vi.waitFor(() => expect(given.answers).toEqual({ saran: 0 }));
  expect(isUnanswered(itemOf('saran'), given.answers.saran)).toBe(false);
});

describe('a multiple choice', () => {
  it('keeps the order of the questionnaire, and says how many', async () => {
    show(itemOf('topik'));
    expect(screen.getByText('Pilih 1 sampai 2.')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kerja tim' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Waktu' }));
    await vi.waitFor(() => expect(given.answers).toEqual({ topik: ['A', 'C'] }));
    expect(screen.getByText(/2 dipilih/)).toBeDefined();
  });

  it('says at once that it is one too many, and not that it is one too few', async () => {
    show(itemOf('topik'));
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    const group = screen.getByRole('group', { name: 'Topik berikutnya' });
    const described = (group.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Pilih paling banyak 2.');
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    await vi.waitFor(() => expect(given.answers).toEqual({ topik: [] }));
    expect(screen.queryByText(/paling banyak 2\.$/)).toBeNull();
  });
});

describe('a number', () => {
  it('is read and shown in the language of the page', async () => {
    show(itemOf('jam'));
    const field = screen.getByRole('textbox', { name: 'Jam belajar per minggu' });
    expect(field.getAttribute('inputmode')).toBe('decimal');
    expect(
      screen.getByText(/Paling banyak 1 angka di belakang koma. Antara 0 dan 40./),
    ).toBeDefined();
    await userEvent.type(field, '12,5');
    await vi.waitFor(() => expect(given.answers).toEqual({ jam: 12.5 }));
    cleanup();
    show(itemOf('jam'), { jam: 12.5 }, 'en');
    expect(screen.getByDisplayValue('12.5')).toBeDefined();
  });

  it.each([
    ['41', 'Tulis angka paling besar 40.'],
    ['-1', 'Tulis angka paling kecil 0.'],
    ['1,25', 'Paling banyak 1 angka di belakang koma.'],
    ['dua', 'Tulis dengan angka, misalnya 12.'],
  ])('%s is told when the field is left: %s', async (typed, message) => {
    show(itemOf('jam'));
    const field = screen.getByRole('textbox');
    await userEvent.type(field, typed);
    expect(document.querySelector('.error')).toBeNull();
    await userEvent.tab();
    expect(document.querySelector('.error')?.textContent).toContain(message);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    // nothing of what was typed is lost
    expect((field as HTMLInputElement).value).toBe(typed);
  });

  it('becomes unanswered when it is emptied', async () => {
    show(itemOf('jam'), { jam: 3 });
    await userEvent.clear(screen.getByRole('textbox'));
    await vi.waitFor(() => expect(given.answers).toEqual({ jam: null }));
  });
});

describe('a text', () => {
  it('counts down, and says at once when it is too long', async () => {
    show(itemOf('jabatan'), { jabatan: 'x'.repeat(29) });
    const field = screen.getByRole('textbox', { name: 'Tugas utama' });
    expect(screen.getAllByText('Sisa 1 karakter')).toHaveLength(2);
    await userEvent.type(field, '😀😀');
    await vi.waitFor(() => expect(given.answers.jabatan).toBe(`${'x'.repeat(29)}😀😀`));
    expect(screen.getByText('Persingkat menjadi paling banyak 30 karakter.')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('1 karakter terlalu panjang');
  });

  it('warns of names only where answers are anonymous', () => {
    show(itemOf('catatan'), {}, 'id', true);
    const field = screen.getByRole('textbox', { name: 'Catatan lain' });
    expect(field.tagName).toBe('TEXTAREA');
    expect(field.getAttribute('aria-describedby')).toContain('q-catatan-names');
    expect(screen.getByText(/hindari nama/)).toBeDefined();
    cleanup();
    show(itemOf('catatan'));
    expect(screen.queryByText(/hindari nama/)).toBeNull();
  });
});
