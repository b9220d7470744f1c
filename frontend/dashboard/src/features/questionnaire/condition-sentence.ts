import { type Condition, dayIn, type Definition } from '@ampera/survey-engine';

import { type Language, type Translate, useLanguage, useMessages } from '../../lib/i18n';
import { type Words, wordsIn } from '../../ui';
import { conditionMessages } from './condition-messages';
import { groupKindOf, isGroup, type Subject, subjectsOf, type Test, testOf } from './conditions';

/** Says a condition in plain words, with the numbers of the items as the editor counts them. */
export function useConditionSentence(definition: Definition): (condition: Condition) => string {
  const t = useMessages(conditionMessages);
  const language = useLanguage();
  const words = wordsIn(definition.languages.includes(language) ? language : 'id');
  const subjects = new Map(subjectsOf(definition, null).map((one) => [one.key, one]));
  const named = (key: string) => {
    const subject = subjects.get(key);
    if (!subject) return key;
    const text = subject.row ?? words(subject.item.text);
    return t('item', {
      number: subject.number,
      text: text.length > 60 ? `${text.slice(0, 59)}…` : text,
    });
  };

  const listed = (parts: string[], how: 'and' | 'or'): string => {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : t(how, { list: parts.slice(0, -1).join(', '), last });
  };
  const say = (condition: Condition): string => {
    const line = testOf(condition);
    if (line) {
      const rest = operand(line.test, subjects.get(line.test.item), words, language, named, t);
      return [named(line.test.item), t(`kind.${line.kind}`), ...rest].join(' ');
    }
    if (!isGroup(condition)) return '';
    const { kind, of } = groupKindOf(condition);
    const parts = of.map(say);
    if (kind === 'all') return listed(parts, 'and');
    if (kind === 'any') return listed(parts, 'or');
    return t(`sentence.${kind}`, { list: parts.join('; ') });
  };
  return say;
}

type Say = Translate<NonNullable<(typeof conditionMessages)['keys']>>;

function operand(
  test: Test,
  subject: Subject | undefined,
  words: Words,
  language: Language,
  named: (key: string) => string,
  t: Say,
): string[] {
  switch (test.op) {
    case 'answered':
      return [];
    case 'one-of':
    case 'contains': {
      const options = subject && 'options' in subject.item ? subject.item.options : [];
      const label = (code: string) =>
        words(options.find((one) => one.code === code)?.label) || code;
      return [test.options.map((code) => `“${label(code)}”`).join(', ')];
    }
    case 'count':
      return [t(`is.${test.is}`), String(test.value)];
    case 'compare': {
      const day = subject?.item.type === 'date';
      const how = t(day ? `is.day.${test.is}` : `is.${test.is}`);
      if (test.to != null) return [how, named(test.to)];
      return [how, test.date != null ? dayIn(test.date, language) : String(test.value ?? '')];
    }
  }
}
