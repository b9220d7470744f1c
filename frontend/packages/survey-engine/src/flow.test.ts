import { describe, expect, it } from 'vitest';

import type { Definition } from './definition';
import { itemsOf, progressOf, resumeAt, sectionErrors, submissionOf } from './flow';
import { piped, pipedThrough } from './piping';
import { validate } from './validation';

const options = ['1', '2', '3', '4'].map((code) => ({ code, label: { id: code } }));
const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Contoh' },
  sections: [
    {
      code: 's1',
      title: { id: 'Satu' },
      items: [
        { code: 'q1', type: 'likert', text: { id: 'A' }, required: true, options },
        {
          code: 'm1',
          type: 'likert-matrix',
          text: { id: 'B' },
          options,
          rows: [
            { code: 'r1', text: { id: 'R1' } },
            { code: 'r2', text: { id: 'R2' } },
          ],
        },
      ],
    },
    {
      code: 's2',
      title: { id: 'Dua' },
      items: [{ code: 't', type: 'long-text', text: { id: 'C' } }],
    },
  ],
};

describe('flow', () => {
  it('counts each row of a matrix as a question', () => {
    expect(progressOf(itemsOf(definition), { q1: '1', 'm1.r2': '3', t: '  ' })).toEqual({
      answered: 2,
      total: 4,
    });
  });
  it.each([
    [{}, 0],
    [{ q1: '1', 'm1.r1': '1', 'm1.r2': '2' }, 1],
    [{ q1: '9', 'm1.r1': '1', 'm1.r2': '2', t: 'x' }, 0],
    [{ q1: '1', 'm1.r1': '1', 'm1.r2': '2', t: 'x' }, 1],
  ])('resumes %j at section %i', (answers, section) => {
    expect(resumeAt(definition, answers)).toBe(section);
  });
  it('names what keeps one in a section', () => {
    const [first] = definition.sections;
    expect(first && sectionErrors(definition, first, { 'm1.r1': '9' })).toEqual([
      { key: 'q1', code: 'required' },
      { key: 'm1.r1', code: 'unknown_option' },
    ]);
  });
  it('sends every question, skipped ones as null, texts composed and without blank edges', () => {
    const sent = submissionOf(definition, { q1: '1', t: ' cafe\u0301 ', gone: 'x' });
    expect(sent).toEqual({ q1: '1', 'm1.r1': null, 'm1.r2': null, t: 'caf\u00e9' });
    expect(validate(definition, sent)).toEqual([]);
  });
  const branching: Definition = {
    ...definition,
    sections: definition.sections.map((section) =>
      section.code === 's2'
        ? { ...section, visibleWhen: { op: 'one-of', item: 'q1', options: ['1', '2'] } }
        : section,
    ),
  };
  it('sends nothing of what is hidden, though the draft still has it', () => {
    const answers = { q1: '4', 'm1.r1': '1', 'm1.r2': '2', t: 'Terlalu singkat' };
    expect(submissionOf(branching, answers)).toEqual({ q1: '4', 'm1.r1': '1', 'm1.r2': '2' });
    expect(submissionOf(branching, { ...answers, q1: '2' })).toEqual({ ...answers, q1: '2' });
    expect(resumeAt(branching, answers)).toBe(0);
  });
  it('sends choices in the order of the questionnaire, an order as it is', () => {
    const of = (type: 'multiple-choice' | 'ranking', code: string) =>
      ({ type, code, text: { id: code }, options, shuffle: true }) as const;
    const items = [of('multiple-choice', 'm'), of('ranking', 'r')];
    const shuffledOne = { ...definition, sections: [{ code: 's', title: { id: 'S' }, items }] };
    expect(submissionOf(shuffledOne, { m: ['4', '1', '3'], r: ['4', '1', '2', '3'] })).toEqual({
      m: ['1', '3', '4'],
      r: ['4', '1', '2', '3'],
    });
  });
  it('puts answers into later texts, each language in its own words', () => {
    const words = { id: { q1: 'Puas' }, en: { q1: 'Satisfied' } };
    const wording = (key: string, language: 'id' | 'en') =>
      key === 'q1' ? words[language].q1 : undefined;
    expect(piped({ id: 'Anda {q1}', en: 'You are {q1}' }, wording)).toEqual({
      id: 'Anda Puas',
      en: 'You are Satisfied',
    });
    expect(piped({ id: '{gone} dan {Q1} tetap' }, wording).id).toBe('{gone} dan {Q1} tetap');
    const [, second] = pipedThrough(
      {
        ...definition,
        sections: definition.sections.map((section) => ({
          ...section,
          title: { id: 'Tentang {q1}' },
        })),
      },
      wording,
    ).sections;
    expect(second?.title.id).toBe('Tentang Puas');
  });
});
