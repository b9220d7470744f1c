import { placesOf, type Answers, type Option } from '@ampera/survey-engine';
import { useEffect, useRef, useState } from 'preact/hooks';

import { textIn } from '../lib/format';
import { Clear } from './choices';
import {
  Asked,
  ChoiceGroup,
  FieldError,
  fieldId,
  Help,
  helpId,
  type Answering,
  type ItemOf,
} from './frame';
import { rareWords } from './rare-words';
import { useReading } from './reading';
import { Says } from './says';

type Props<Item> = Answering & { item: Item; answers: Answers };

/** Pressed in the order of preference; what is placed can be moved up and down or taken out again. */
export function Ranking(props: Props<ItemOf<'ranking'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const { language } = useReading();
  const words = rareWords[language];
  const given = answers[item.code];
  const order = Array.isArray(given) ? given : [];
  const places = placesOf(item);
  const error = errorOf(item.code);
  const [said, say] = useState('');
  const focusRef = useRef<string | null>(null);
  const options = [
    ...order.flatMap((code) => item.options.filter((option) => option.code === code)),
    ...item.options.filter(({ code }) => !order.includes(code)),
  ];
  const buttonId = (code: string, what: string) => `${fieldId(item.code)}-${code}-${what}`;
  useEffect(() => {
    // what moves in the list loses the focus on its way
    const field = focusRef.current && document.getElementById(focusRef.current);
    focusRef.current = null;
    if (field) field.focus();
  });
  const put = (next: string[], { code, label }: Option, what: string) => {
    focusRef.current = buttonId(code, what);
    const place = next.indexOf(code) + 1;
    const name = textIn(label, language).text;
    say(place ? words.placed(name, place) : words.unplaced(name));
    onAnswer(item.code, next);
  };
  const move = (option: Option, by: number) => {
    const from = order.indexOf(option.code);
    const next = order.filter((code) => code !== option.code);
    next.splice(from + by, 0, option.code);
    const ends = by < 0 ? from + by === 0 : from + by === order.length - 1;
    put(next, option, ends ? 'place' : by < 0 ? 'up' : 'down');
  };
  const toggle = (option: Option) => {
    const placed = order.includes(option.code);
    const next = placed ? order.filter((code) => code !== option.code) : [...order, option.code];
    if (placed || order.length < places) put(next, option, 'place');
  };
  return (
    <ChoiceGroup
      name={item.code}
      legend={<Asked text={item.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item), `${fieldId(item.code)}-hint`]}
      radio={false}
    >
      <Help item={item} />
      <p class="help" id={`${fieldId(item.code)}-hint`}>
        {words.rank(places)}
      </p>
      <FieldError name={item.code} error={error} />
      <ol class="ranking">
        {options.map((option) => {
          const place = order.indexOf(option.code);
          const name = textIn(option.label, language).text;
          return (
            <li key={option.code}>
              <button
                type="button"
                id={buttonId(option.code, 'place')}
                class="place"
                aria-pressed={place >= 0}
                aria-disabled={place < 0 && order.length >= places}
                onClick={() => toggle(option)}
              >
                <span class="number" aria-hidden="true">
                  {place < 0 ? '·' : place + 1}
                </span>
                <span>
                  {place >= 0 && <span class="unseen">{place + 1}. </span>}
                  <Says texts={option.label} />
                </span>
              </button>
              {place > 0 && (
                <button
                  type="button"
                  id={buttonId(option.code, 'up')}
                  class="move"
                  aria-label={words.moveUp(name)}
                  onClick={() => move(option, -1)}
                >
                  ↑
                </button>
              )}
              {place >= 0 && place < order.length - 1 && (
                <button
                  type="button"
                  id={buttonId(option.code, 'down')}
                  class="move"
                  aria-label={words.moveDown(name)}
                  onClick={() => move(option, 1)}
                >
                  ↓
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
      <Clear shown={order.length > 0} onClear={() => onAnswer(item.code, null)} />
    </ChoiceGroup>
  );
}
