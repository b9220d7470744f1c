// Kinds that few surveys have; loaded with the first survey that has one.
import { answerKeys, dayIn, type Answers, type Row } from '@ampera/survey-engine';
import { decimal, textIn } from '../lib/format';
import { Clear } from './choices';
import {
  Asked,
  ChoiceGroup,
  describedBy,
  FieldError,
  fieldId,
  Help,
  helpId,
  type Answering,
  type ItemOf,
} from './frame';
import { useReading } from './reading';
import { Says } from './says';

export { further, speak } from './further';
export { Ranking } from './ranking';

type Props<Item> = Answering & { item: Item; answers: Answers };

/** The phone's own calendar. What it cannot read as a day is empty and does not count. */
export function DateField(props: Props<ItemOf<'date'>>) {
  const { item, answers, errorOf, onAnswer, onLeave } = props;
  const { texts, language } = useReading();
  const given = answers[item.code];
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const limit = (day: string | null | undefined) => (day ? dayIn(day, language) : null);
  const [first, last] = [limit(item.earliest), limit(item.latest)];
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label class="asked" htmlFor={id}>
        <Asked text={item.text} required={item.required} />
      </label>
      <Help item={item} />
      <p class="help" id={`${id}-range`}>
        {(first ?? last) !== null && texts.between(first, last)}
      </p>
      <FieldError name={item.code} error={error} />
      <input
        id={id}
        type="date"
        value={typeof given === 'string' ? given : ''}
        {...(item.earliest && { min: item.earliest })}
        {...(item.latest && { max: item.latest })}
        aria-invalid={Boolean(error)}
        aria-required={Boolean(item.required)}
        onInput={(event) => onAnswer(item.code, event.currentTarget.value || null)}
        onBlur={() => onLeave(item.code)}
        {...describedBy(item.code, error, helpId(item), `${id}-range`)}
      />
    </div>
  );
}

/** A track from the smallest to the largest value; before it is touched it has a place but no value. */
export function Slider(props: Props<ItemOf<'number'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const { texts, language } = useReading();
  const [min, max] = [item.min ?? 0, item.max ?? 100];
  const given = answers[item.code];
  const value = typeof given === 'number' ? given : null;
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const unit =
    item.unit == null || typeof item.unit === 'string'
      ? item.unit
      : textIn(item.unit, language).text;
  const said = value === null ? texts.notSet : `${decimal(value, language)} ${unit ?? ''}`.trim();
  const set = (event: { currentTarget: HTMLInputElement }) =>
    onAnswer(item.code, Number(event.currentTarget.value));
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label class="asked" htmlFor={id}>
        <Asked text={item.text} required={item.required} />
      </label>
      <Help item={item} />
      <FieldError name={item.code} error={error} />
      <p class="slid">
        <output htmlFor={id}>{said}</output>
      </p>
      <input
        id={id}
        type="range"
        class={value === null ? 'unset' : ''}
        min={min}
        max={max}
        step={10 ** -(item.decimals ?? 0)}
        value={value ?? (min + max) / 2}
        aria-valuetext={said}
        aria-invalid={Boolean(error)}
        onInput={set}
        onClick={set}
        {...describedBy(item.code, error, helpId(item))}
      />
      <p class="ends" aria-hidden="true">
        <span>{decimal(min, language)}</span>
        <span>{decimal(max, language)}</span>
      </p>
      <Clear shown={!item.required && value !== null} onClear={() => onAnswer(item.code, null)} />
    </div>
  );
}

/** A row between two opposites: the steps in a line, the ends named. */
export function OppositesRow(
  props: Props<ItemOf<'likert-matrix'>> & {
    row: Row;
    at: number;
    opposite: NonNullable<Row['opposite']>;
  },
) {
  const { item, row, at, opposite, answers, errorOf, onAnswer } = props;
  const name = answerKeys(item)[at] ?? row.code;
  const chosen = answers[name] ?? null;
  const error = errorOf(name);
  const last = item.options.length - 1;
  return (
    <ChoiceGroup
      name={name}
      legend={
        <>
          <Asked text={row.text} required={item.required} /> – <Says texts={opposite} />
        </>
      }
      required={item.required}
      error={error}
      describedBy={[helpId(item)]}
    >
      <FieldError name={name} error={error} />
      <div class="rating opposites">
        {item.options.map(({ code, label }, step) => (
          <label key={code} class="rate">
            <input
              type="radio"
              name={name}
              value={code}
              checked={chosen === code}
              onChange={() => onAnswer(name, code)}
            />
            <span>
              <Says texts={label} />
              {(step === 0 || step === last) && (
                <span class="unseen">
                  {' '}
                  (<Says texts={step === 0 ? row.text : opposite} />)
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>
          <Says texts={row.text} />
        </span>
        <span>
          <Says texts={opposite} />
        </span>
      </p>
      <Clear shown={!item.required && chosen !== null} onClear={() => onAnswer(name, null)} />
    </ChoiceGroup>
  );
}
