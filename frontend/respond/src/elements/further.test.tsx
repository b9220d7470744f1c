import { pipedThrough, type Definition } from '@ampera/survey-engine';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { further, speak } from './further';
import { ReadingLanguage } from './reading';
import { Says } from './says';

function definition(): Definition {
  return {
    schema: 1,
    languages: ['id', 'en'],
    title: { id: 'Survei', en: 'Survey' },
    sections: [
      {
        code: 's',
        title: { id: 'Bagian', en: 'Section' },
        items: [
          {
            type: 'single-choice',
            code: 'q',
            text: { id: 'Apakah cukup?', en: 'Is it enough?' },
            options: [
              { code: 'ya', label: { id: 'Ya', en: 'Yes' } },
              { code: 'tidak', label: { id: 'Tidak', en: 'No' } },
            ],
            checks: [
              {
                must: { op: 'answered', item: 'q' },
                message: { id: 'Jawab dahulu', en: 'Answer' },
              },
            ],
          },
        ],
      },
    ],
    translations: {
      jv: {
        title: 'Angket',
        'section.s.title': 'Perangan',
        'item.q.text': 'Apa wis cukup? {q}',
        'item.q.option.ya': 'Inggih',
        'item.q.option.tidak': 'Mboten',
        'item.q.check.1': 'Wangsuli rumiyin',
      },
    },
  };
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

it('leaves the questions as they are until somebody chooses', () => {
  const shown = definition();
  speak(shown);
  expect(shown).toEqual(definition());
});

it('puts every text of the chosen language in its place', () => {
  sessionStorage.setItem('ampera-language', 'jv');
  const shown = definition();
  speak(shown);
  const [section] = shown.sections;
  expect(shown.title).toEqual({ id: 'Angket', lang: 'jv' });
  expect(section?.title).toEqual({ id: 'Perangan', lang: 'jv' });
  expect(section?.items[0]).toMatchObject({
    text: { id: 'Apa wis cukup? {q}' },
    options: [{ label: { id: 'Inggih' } }, { label: { id: 'Mboten' } }],
    checks: [{ message: { id: 'Wangsuli rumiyin' } }],
  });
});

it.each(['id', 'en'] as const)('says which language it is where the page reads %s', (language) => {
  sessionStorage.setItem('ampera-language', 'jv');
  const shown = definition();
  delete shown.translations?.jv?.['item.q.option.tidak'];
  speak(shown);
  const said = pipedThrough(shown, () => undefined).sections[0];
  const [item] = said?.items ?? [];
  if (!said || !item || !('options' in item)) throw new Error('not as made');
  render(
    <ReadingLanguage.Provider value={language}>
      <Says texts={said.title} />
      <Says texts={item.text} />
      {item.options.map(({ code, label }) => (
        <p key={code}>
          <Says texts={label} />
        </p>
      ))}
    </ReadingLanguage.Provider>,
  );
  for (const text of ['Perangan', 'Apa wis cukup? {q}', 'Inggih']) {
    expect(screen.getByText(text).lang).toBe('jv');
  }
  // what is not translated stays in a language of the page
  expect(screen.getByText(language === 'id' ? 'Tidak' : 'No').lang).toBe('');
});

it('a language that this questionnaire does not speak changes nothing', () => {
  sessionStorage.setItem('ampera-language', 'su');
  const shown = definition();
  speak(shown);
  expect(shown).toEqual(definition());
});

it('is offered by its name where there is one, and only there', () => {
  render(<>{further(definition())}</>);
  const choice = screen.getByLabelText('Bahasa pertanyaan');
  expect([...choice.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
    'Indonesia / Inggris',
    'Jawa',
  ]);
  cleanup();
  render(<>{further({ ...definition(), translations: null })}</>);
  expect(screen.queryByRole('combobox')).toBeNull();
});
