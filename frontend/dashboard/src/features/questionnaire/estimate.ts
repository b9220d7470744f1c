// How long answering takes, as a rule of thumb: reading at 180 words a minute, and a time for each kind of answer. The
// times are ours, to be corrected by trying the questionnaire out.
import { answerKeys, type Definition, type Item } from '@ampera/survey-engine';

const WORDS_PER_SECOND = 3;

function answering(item: Item): number {
  switch (item.type) {
    case 'likert':
    case 'rating':
      return 5;
    case 'likert-matrix':
      return answerKeys(item).length * 5;
    case 'single-choice':
      return item.preset ? 0 : 8;
    case 'number':
    case 'consent':
      return 8;
    case 'multiple-choice':
    case 'date':
      return 12;
    case 'ranking':
      return item.options.length * 6;
    case 'short-text':
      return 20;
    case 'long-text':
    case 'file':
      return 60;
    case 'note':
      return 0;
  }
}

function words(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
  return 0;
}

function reading(item: Item): number {
  const texts = [
    item.text.id,
    item.help?.id,
    // a scale is read once, not in every row
    ...('options' in item ? item.options.map(({ label }) => label.id) : []),
    ...('rows' in item ? item.rows.flatMap((row) => [row.text.id, row.opposite?.id]) : []),
    ...('pair' in item ? [item.pair?.first.id, item.pair?.second.id] : []),
  ];
  return texts.reduce((sum, text) => sum + words(text), 0) / WORDS_PER_SECOND;
}

/** Whole minutes if everything is asked, at least one; `null` for an empty questionnaire. */
export function estimatedMinutes({ introduction, sections }: Definition): number | null {
  const items = sections.flatMap((section) => section.items);
  if (items.length === 0) return null;
  const prose = [
    introduction?.id,
    ...sections.flatMap((one) => [one.title.id, one.description?.id]),
  ];
  const seconds =
    prose.reduce((sum, text) => sum + words(text), 0) / WORDS_PER_SECOND +
    items.reduce((sum, item) => sum + reading(item) + answering(item), 0);
  return Math.max(1, Math.round(seconds / 60));
}
