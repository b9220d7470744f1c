import { codePoints, longestOf, type Answers } from '@ampera/survey-engine';
import { useState } from 'preact/hooks';

import { decimal, parseNumber } from '../lib/format';
import {
  Asked,
  describedBy,
  fieldId,
  FieldError,
  Help,
  helpId,
  type Answering,
  type ItemOf,
} from './frame';
import { useReading } from './reading';
import { Says } from './says';

type Props<Item> = Answering & { item: Item; answers: Answers };

const NEAR_THE_END = 20;

export function TextField(props: Props<ItemOf<'short-text'> | ItemOf<'long-text'>>) {
  const { item, answers, errorOf, onAnswer, onLeave, anonymous } = props;
  const { texts } = useReading();
  const long = item.type === 'long-text';
  // most instruments say it themselves
  const warns = anonymous && !item.help;
  const limit = longestOf(item);
  const given = answers[item.code];
  const value = typeof given === 'string' ? given : '';
  const left = limit - codePoints(value);
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const field = {
    id,
    value,
    'aria-invalid': Boolean(error),
    'aria-required': Boolean(item.required),
    autocomplete: 'off',
    onBlur: () => onLeave(item.code),
    ...describedBy(item.code, error, helpId(item), warns && `${id}-names`, `${id}-left`),
  };
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label class="asked" htmlFor={id}>
        <Asked text={item.text} required={item.required} />
      </label>
      <Help item={item} />
      {warns && (
        <p class="help" id={`${id}-names`}>
          {texts.noNames}
        </p>
      )}
      <FieldError name={item.code} error={error} />
      {long ? (
        <textarea
          {...field}
          rows={4}
          onInput={(event) => onAnswer(item.code, event.currentTarget.value)}
        />
      ) : (
        <input
          type="text"
          {...field}
          onInput={(event) => onAnswer(item.code, event.currentTarget.value)}
        />
      )}
      <p class="left" id={`${id}-left`}>
        {texts.left(left)}
      </p>
      {/* read aloud only when it matters, and not at every letter before */}
      <p class="unseen" role="status">
        {left <= NEAR_THE_END ? texts.left(left) : ''}
      </p>
    </div>
  );
}

export function NumberField(props: Props<ItemOf<'number'>>) {
  const { item, answers, errorOf, onAnswer, onLeave } = props;
  const { texts, language } = useReading();
  const given = answers[item.code];
  const shown = typeof given === 'number' ? decimal(given, language) : (given ?? '');
  // while it is written, the text stands as it was typed
  const [typed, setTyped] = useState<string | null>(null);
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const digits = item.decimals ?? 0;
  const limit = (value: number | null | undefined) =>
    value == null ? null : decimal(value, language);
  const [min, max] = [limit(item.min), limit(item.max)];
  const write = (text: string) => {
    setTyped(text);
    // what is no number stays as text, so that it is neither lost nor sent
    onAnswer(item.code, text.trim() === '' ? null : (parseNumber(text, language) ?? text));
  };
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label class="asked" htmlFor={id}>
        <Asked text={item.text} required={item.required} />
      </label>
      <Help item={item} />
      <p class="help" id={`${id}-range`}>
        {digits === 0 ? texts.wholeNumber : texts.decimals(digits)}{' '}
        {(min !== null || max !== null) && texts.between(min, max)}
      </p>
      <FieldError name={item.code} error={error} />
      <div class="with-unit">
        <input
          id={id}
          type="text"
          inputMode={digits === 0 && (item.min ?? -1) >= 0 ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={typed ?? String(shown)}
          aria-invalid={Boolean(error)}
          aria-required={Boolean(item.required)}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => {
            setTyped(null);
            onLeave(item.code);
          }}
          {...describedBy(
            item.code,
            error,
            helpId(item),
            `${id}-range`,
            Boolean(item.unit) && `${id}-unit`,
          )}
        />
        {item.unit && (
          <span class="unit" id={`${id}-unit`}>
            {typeof item.unit === 'string' ? item.unit : <Says texts={item.unit} />}
          </span>
        )}
      </div>
    </div>
  );
}
