import { answerKeys, type Answers, type Definition, type Item, type Section } from './definition';
import { checkAnswer, isUnanswered, validate, type AnswerError } from './validation';

export interface Progress {
  answered: number;
  total: number;
}

export function itemsOf(definition: Definition): Item[] {
  return definition.sections.flatMap((section) => section.items);
}

/** Counts questions as the respondent sees them: every row of a matrix is one. */
export function progressOf(items: Item[], answers: Answers): Progress {
  const questions = items.flatMap((item) => answerKeys(item).map((key) => ({ item, key })));
  const answered = questions.filter(({ item, key }) => !isUnanswered(item, answers[key])).length;
  return { answered, total: questions.length };
}

/** What keeps a respondent from leaving a section. */
export function sectionErrors(section: Section, answers: Answers): AnswerError[] {
  return section.items.flatMap((item) =>
    answerKeys(item).flatMap((key) => {
      const code = checkAnswer(item, answers[key]);
      return code ? [{ key, code }] : [];
    }),
  );
}

/** Where a resumed draft continues: the first section with a gap or an error, or the last one. */
export function resumeAt(definition: Definition, answers: Answers): number {
  const index = definition.sections.findIndex((section) => {
    const { answered, total } = progressOf(section.items, answers);
    return answered < total || sectionErrors(section, answers).length > 0;
  });
  return index < 0 ? Math.max(0, definition.sections.length - 1) : index;
}

/** The answers as they are sent: every question of the definition, skipped ones null, texts NFC and without edges. */
export function submissionOf(definition: Definition, answers: Answers): Answers {
  const sent: Answers = {};
  for (const item of itemsOf(definition)) {
    for (const key of answerKeys(item)) {
      const value = answers[key];
      if (value === undefined || isUnanswered(item, value)) sent[key] = null;
      else sent[key] = typeof value === 'string' && isText(item) ? tidy(value) : value;
    }
  }
  return sent;
}

function isText(item: Item): boolean {
  return item.type === 'short-text' || item.type === 'long-text';
}

function tidy(text: string): string {
  return text.normalize('NFC').trim();
}

export function submissionErrors(definition: Definition, answers: Answers): AnswerError[] {
  return validate(itemsOf(definition), answers);
}
