// Kinds that few surveys have; loaded with the first survey that has one.
import { dayIn, type Answers, type Definition, type Item, type Texts } from '@ampera/survey-engine';
import type { VNode } from 'preact';
import { decimal, textIn } from '../lib/format';
import type { Drafts } from '../store/drafts';
import { Clear, Matrix, MatrixRow, type RowProps } from './choices';
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
import { speak } from './further';
import { keepPictures, PictureNote } from './picture';
import { keepLink, Preset } from './preset';
import { Ranking } from './ranking';
import type * as Files from './file-item';
import { rareWords } from './rare-words';
import { useReading } from './reading';
import { Says } from './says';

export { further } from './further';
export { rareError } from './rare-errors';

let files: typeof Files | undefined;

const asksForFiles = ({ sections }: Definition) =>
  sections.some(({ items }) => items.some(({ type }) => type === 'file'));

/** Makes ready what the questionnaire needs before its first question. */
export async function prepare(definition: Definition, drafts?: Drafts): Promise<void> {
  if (drafts && asksForFiles(definition)) {
    files = await import('./file-item');
    files.prepare(drafts);
  }
  speak(definition);
  for (const { items } of definition.sections) items.forEach(unpaired);
  keepLink(definition);
  void keepPictures(definition);
}

type Props<Item> = Answering & { item: Item; answers: Answers };

/** A row that is rated twice reads as two rows, each with what is rated; their answer keys are the same. */
function unpaired(item: Item): void {
  if (item.type !== 'likert-matrix' || !item.pair) return;
  const { kind, first, second } = item.pair;
  const rated = [first, second];
  item.rows = item.rows.flatMap(({ code, text }) =>
    kind.split('-').map((side, at) => ({
      code: `${code}.${side}`,
      text: joined(text, rated[at] ?? text),
    })),
  );
  item.pair = null;
}

function joined(one: Texts, other: Texts): Texts {
  return {
    id: `${one.id} – ${other.id}`,
    ...(one.en && other.en && { en: `${one.en} – ${other.en}` }),
  };
}

/** Whether an item is drawn here. */
export const isRare = (item: Item): boolean =>
  item.type === 'date' ||
  item.type === 'ranking' ||
  item.type === 'file' ||
  (item.type === 'single-choice' && Boolean(item.preset)) ||
  (item.type === 'number' && item.slider === true) ||
  (item.type === 'note' && Boolean(item.picture)) ||
  (item.type === 'likert-matrix' && item.rows.some((row) => row.opposite));

/** Draws what `isRare` says of. */
export function RareQuestion(props: Props<Item>) {
  const { item, ...rest } = props;
  switch (item.type) {
    case 'note':
      return <PictureNote item={item} />;
    case 'single-choice':
      return <Preset item={item} {...rest} />;
    case 'likert-matrix':
      return <Matrix item={item} {...rest} Row={RareRow} />;
    case 'number':
      return <Slider item={item} {...rest} />;
    case 'date':
      return <DateField item={item} {...rest} />;
    case 'ranking':
      return <Ranking item={item} {...rest} />;
    case 'file':
      return files ? <files.FileField item={item} {...rest} /> : null;
    default:
      return null;
  }
}

/** The phone's own calendar. What it cannot read as a day is empty and does not count. */
function DateField(props: Props<ItemOf<'date'>>) {
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
function Slider(props: Props<ItemOf<'number'>>) {
  const { item, answers, errorOf, onAnswer } = props;
  const { language } = useReading();
  const [min, max] = [item.min ?? 0, item.max ?? 100];
  const given = answers[item.code];
  const value = typeof given === 'number' ? given : null;
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const unit =
    item.unit == null || typeof item.unit === 'string'
      ? item.unit
      : textIn(item.unit, language).text;
  const said =
    value === null
      ? rareWords[language].notSet
      : `${decimal(value, language)} ${unit ?? ''}`.trim();
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

function RareRow(props: RowProps): VNode {
  const { opposite } = props.row;
  return opposite ? <OppositesRow {...props} opposite={opposite} /> : <MatrixRow {...props} />;
}

/** A row between two opposites: the steps in a line, the ends named. */
function OppositesRow(props: RowProps & { opposite: Texts }) {
  const { item, row, name, opposite, answers, errorOf, onAnswer } = props;
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
