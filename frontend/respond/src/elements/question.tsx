import {
  brokenCheck,
  isText,
  longestOf,
  type AnswerErrorCode,
  type Answers,
  type Asking,
  type Item,
} from '@ampera/survey-engine';

import { decimal, textIn } from '../lib/format';
import type { Language } from '../lib/messages';
import type { SurveyTexts } from '../lib/survey-messages';
import { Consent, Matrix, MultipleChoice, Rating, SingleChoice } from './choices';
import { NumberField, TextField } from './fields';
import { Help, type Answering } from './frame';
import { rareKinds } from './rare-kinds';
import { Says } from './says';

export function Question(props: Answering & { item: Item; answers: Answers }) {
  const { item, ...rest } = props;
  const rare = rareKinds();
  if (rare?.isRare(item)) return <rare.RareQuestion {...props} />;
  switch (item.type) {
    case 'likert':
    case 'single-choice':
      return <SingleChoice item={item} {...rest} />;
    case 'likert-matrix':
      return <Matrix item={item} {...rest} />;
    case 'multiple-choice':
      return <MultipleChoice item={item} {...rest} />;
    case 'rating':
      return <Rating item={item} {...rest} />;
    case 'number':
      return <NumberField item={item} {...rest} />;
    case 'short-text':
    case 'long-text':
      return <TextField item={item} {...rest} />;
    case 'consent':
      return <Consent item={item} {...rest} />;
    default:
      // a note; the others are drawn above
      return (
        <div class="said">
          <p>
            <Says texts={item.text} />
          </p>
          <Help item={item} />
        </div>
      );
  }
}

/** What is wrong, with the figure that would be right. */
export function errorText(
  item: Item,
  code: AnswerErrorCode,
  texts: SurveyTexts,
  language: Language,
  asking: Asking,
): string {
  if (code === 'check_failed') {
    const message = brokenCheck(asking, item)?.message;
    if (message) return textIn(message, language).text;
  }
  const said = rareKinds()?.rareError(item, code, texts, language);
  if (said) return said;
  if (item.type === 'number' && code === 'type') return texts.notNumber;
  if (item.type === 'multiple-choice') {
    if (code === 'too_few' && item.minChoices) return texts.tooFew(item.minChoices);
    if (code === 'too_many' && item.maxChoices) return texts.tooMany(item.maxChoices);
  }
  if (item.type === 'number') {
    if (code === 'below_min' && item.min != null)
      return texts.belowMin(decimal(item.min, language));
    if (code === 'above_max' && item.max != null)
      return texts.aboveMax(decimal(item.max, language));
    if (code === 'decimals')
      return item.decimals ? texts.decimals(item.decimals) : texts.wholeNumber;
  }
  if (isText(item) && code === 'too_long') {
    return texts.tooLong(longestOf(item));
  }
  return texts.errors[code as Exclude<AnswerErrorCode, 'date'>];
}

/** What may be said before the respondent wants to go on: nothing that finishing the answer would mend. */
export function earlyError(code: AnswerErrorCode, left: boolean): AnswerErrorCode | null {
  if (code === 'too_many' || code === 'too_long') return code;
  return left && code !== 'required' ? code : null;
}
