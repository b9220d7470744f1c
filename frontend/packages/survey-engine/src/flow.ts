import { askedOf } from './conditions';
import {
  answerKeys,
  type Answer,
  type Answers,
  type Definition,
  type Item,
  type Section,
} from './definition';
import { isText, isUnanswered } from './unanswered';
import { askedErrors, type AnswerError } from './validation';

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
export function sectionErrors(
  definition: Definition,
  section: Section,
  answers: Answers,
): AnswerError[] {
  const keys = new Set(section.items.flatMap(answerKeys));
  return askedErrors(definition, answers).filter(({ key }) => keys.has(key));
}

/** Where a resumed draft continues: the first section asked with a gap or an error, or the last one. */
export function resumeAt(definition: Definition, answers: Answers): number {
  const { sections } = askedOf(definition, answers).definition;
  const index = sections.findIndex((section) => {
    const { answered, total } = progressOf(section.items, answers);
    return answered < total || sectionErrors(definition, section, answers).length > 0;
  });
  return index < 0 ? Math.max(0, sections.length - 1) : index;
}

/** The answers as they are sent: every question that is asked, skipped ones null, texts NFC and without edges. */
export function submissionOf(definition: Definition, answers: Answers): Answers {
  const sent: Answers = {};
  for (const item of itemsOf(askedOf(definition, answers).definition)) {
    for (const key of answerKeys(item)) {
      const value = answers[key];
      if (value === undefined || isUnanswered(item, value)) sent[key] = null;
      else sent[key] = tidied(item, value);
    }
  }
  return sent;
}

function tidied(item: Item, value: Answer): Answer {
  if (typeof value === 'string' && isText(item)) return tidy(value);
  if (item.type !== 'multiple-choice' || !Array.isArray(value)) return value;
  // the order on the screen may be one's own, and a list in that order would be a mark
  const codes = item.options.map(({ code }) => code);
  return [...value].sort((a, b) => codes.indexOf(a) - codes.indexOf(b));
}

function tidy(text: string): string {
  return text.normalize('NFC').trim();
}
