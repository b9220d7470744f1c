import { CONSENT, type Answers, type Option, type Row } from '@ampera/survey-engine';
import type { VNode } from 'preact';

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

type Props<Item> = Answering & { item: Item; answers: Answers };

interface OptionsProps {
  name: string;
  options: Option[];
  chosen: unknown;
  wide?: boolean;
  onChoose: (code: string) => void;
}

function Options({ name, options, chosen, wide, onChoose }: OptionsProps) {
  return (
    <div class={wide ? 'options scale' : 'options'}>
      {options.map(({ code, label }) => (
        <label key={code} class="option">
          <input
            type="radio"
            name={name}
            value={code}
            checked={chosen === code}
            onChange={() => onChoose(code)}
          />
          <span>
            <Says texts={label} />
          </span>
        </label>
      ))}
    </div>
  );
}

/** A radio button cannot be unchosen; an optional question needs a way back. */
export function Clear({ shown, onClear }: { shown: boolean; onClear: () => void }) {
  const { texts } = useReading();
  if (!shown) return null;
  return (
    <button type="button" class="quiet small" onClick={onClear}>
      {texts.clear}
    </button>
  );
}

export function SingleChoice(props: Props<ItemOf<'single-choice'> | ItemOf<'likert'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const chosen = answers[item.code] ?? null;
  const error = errorOf(item.code);
  return (
    <ChoiceGroup
      name={item.code}
      legend={<Asked text={item.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item)]}
    >
      <Help item={item} />
      <FieldError name={item.code} error={error} />
      <Options
        name={item.code}
        options={item.options}
        chosen={chosen}
        wide={item.type === 'likert'}
        onChoose={(code) => onAnswer(item.code, code)}
      />
      <Clear shown={!item.required && chosen !== null} onClear={() => onAnswer(item.code, null)} />
    </ChoiceGroup>
  );
}

type MatrixProps = Props<ItemOf<'likert-matrix'>>;

/** One row, answered under `name`. */
export type RowProps = MatrixProps & { row: Row; name: string };

/** A table on paper, a list of questions on a phone. */
export function Matrix(props: MatrixProps & { Row?: (props: RowProps) => VNode }) {
  const { item, Row = MatrixRow } = props;
  return (
    <section class="matrix" aria-labelledby={`q-${item.code}-title`}>
      <h2 class="matrix-title" id={`q-${item.code}-title`}>
        <Asked text={item.text} required={item.required} />
      </h2>
      <Help item={item} />
      {item.rows.map((row) => (
        <Row key={row.code} {...props} row={row} name={`${item.code}.${row.code}`} />
      ))}
    </section>
  );
}

export function MatrixRow(props: RowProps) {
  const { item, row, name, answers, errorOf, onAnswer } = props;
  const chosen = answers[name] ?? null;
  const error = errorOf(name);
  return (
    <ChoiceGroup
      name={name}
      legend={<Asked text={row.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item)]}
    >
      <FieldError name={name} error={error} />
      <Options
        name={name}
        options={item.options}
        chosen={chosen}
        wide
        onChoose={(code) => onAnswer(name, code)}
      />
      <Clear shown={!item.required && chosen !== null} onClear={() => onAnswer(name, null)} />
    </ChoiceGroup>
  );
}

export function MultipleChoice(props: Props<ItemOf<'multiple-choice'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const { texts } = useReading();
  const given = answers[item.code];
  const chosen = Array.isArray(given) ? given : [];
  const error = errorOf(item.code);
  const hint = `q-${item.code}-hint`;
  const limited = item.minChoices != null || item.maxChoices != null || !item.help;
  const toggle = (code: string, on: boolean) => {
    // in the order of the questionnaire, whatever the order of the taps
    const next = item.options.map((option) => option.code);
    onAnswer(
      item.code,
      next.filter((one) => (one === code ? on : chosen.includes(one))),
    );
  };
  return (
    <ChoiceGroup
      name={item.code}
      legend={<Asked text={item.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item), hint]}
      radio={false}
    >
      <Help item={item} />
      <p class="help" id={hint}>
        {limited && `${texts.pick(item.minChoices ?? null, item.maxChoices ?? null)} `}
        {chosen.length > 0 && texts.picked(chosen.length)}
      </p>
      <FieldError name={item.code} error={error} />
      <div class="options">
        {item.options.map(({ code, label }) => (
          <label key={code} class="option">
            <input
              type="checkbox"
              name={item.code}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget.checked)}
            />
            <span>
              <Says texts={label} />
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}

const RATINGS = Array.from({ length: 11 }, (_, value) => value);

export function Rating(props: Props<ItemOf<'rating'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const { texts } = useReading();
  const chosen = answers[item.code] ?? null;
  const error = errorOf(item.code);
  return (
    <ChoiceGroup
      name={item.code}
      legend={<Asked text={item.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item)]}
    >
      <Help item={item} />
      <FieldError name={item.code} error={error} />
      <div class="rating">
        {RATINGS.map((value) => (
          <label key={value} class="rate">
            <input
              type="radio"
              name={item.code}
              value={value}
              checked={chosen === value}
              onChange={() => onAnswer(item.code, value)}
            />
            <span>
              {value}
              {(value === 0 || value === 10) && ' '}
              {value === 0 && <span class="unseen">({texts.lowest})</span>}
              {value === 10 && <span class="unseen">({texts.highest})</span>}
            </span>
          </label>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>0 = {texts.lowest}</span>
        <span>10 = {texts.highest}</span>
      </p>
      <Clear shown={!item.required && chosen !== null} onClear={() => onAnswer(item.code, null)} />
    </ChoiceGroup>
  );
}

/** One box to tick; its text is the question. */
export function Consent(props: Props<ItemOf<'consent'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const error = errorOf(item.code);
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <FieldError name={item.code} error={error} />
      <label class="option">
        <input
          type="checkbox"
          id={fieldId(item.code)}
          checked={answers[item.code] === CONSENT}
          aria-required={Boolean(item.required)}
          aria-invalid={Boolean(error)}
          onChange={(event) => onAnswer(item.code, event.currentTarget.checked ? CONSENT : null)}
          {...describedBy(item.code, error, helpId(item))}
        />
        <span>
          <Asked text={item.text} required={item.required} />
        </span>
      </label>
      <Help item={item} />
    </div>
  );
}
