import type { Item } from '@ampera/survey-engine';

import classes from './answer.module.css';
import type { Words } from './words';

interface AnswerFieldProps {
  item: Item;
  words: Words;
  value: unknown;
  onValue: (value: unknown) => void;
}

/** A field to write in; a number counts as soon as it is one. */
export function AnswerField({ item, words, value, onValue }: AnswerFieldProps) {
  const shown = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  if (item.type === 'long-text') {
    return (
      <textarea
        rows={4}
        className={classes.input}
        value={shown}
        onChange={(event) => {
          onValue(event.currentTarget.value);
        }}
      />
    );
  }
  if (item.type === 'number' && item.slider) {
    return (
      <span className={classes.field}>
        <input
          className={classes.input}
          type="range"
          min={item.min ?? 0}
          max={item.max ?? 100}
          step={10 ** -(item.decimals ?? 0)}
          value={typeof value === 'number' ? value : ((item.min ?? 0) + (item.max ?? 100)) / 2}
          onChange={(event) => {
            onValue(Number(event.currentTarget.value));
          }}
        />
        {shown} {words(item.unit)}
      </span>
    );
  }
  const isNumber = item.type === 'number';
  return (
    <span className={classes.field}>
      <input
        className={classes.input}
        type={item.type === 'date' ? 'date' : 'text'}
        inputMode={isNumber ? 'decimal' : 'text'}
        value={shown}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const plain = text.replace(',', '.');
          const whole = isNumber && /^-?\d+(\.\d*[1-9])?$/.test(plain);
          onValue(text === '' ? null : whole ? Number(plain) : text);
        }}
      />
      {isNumber && words(item.unit)}
    </span>
  );
}
