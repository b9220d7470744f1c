import { answerKeys, itemsOf, progressOf, sectionErrors, type Item } from '@ampera/survey-engine';
import { useEffect, useRef, useState } from 'preact/hooks';

import { fieldId, Warning } from '../../elements/frame';
import { earlyError, errorText, Question } from '../../elements/question';
import { useReading } from '../../elements/reading';
import { Says } from '../../elements/says';
import { go, goBack, type Place } from '../../lib/router';
import { Heading } from '../parts';
import { Actions } from './actions';
import type { StepProps } from './steps';

/** The question of a key: of a row in a matrix, the row. */
export function askedIn(item: Item, key: string) {
  if (item.type !== 'likert-matrix') return item.text;
  return item.rows.find((row) => `${item.code}.${row.code}` === key)?.text ?? item.text;
}

export function focusField(key: string): void {
  const field = document.getElementById(fieldId(key));
  const control = field?.matches('fieldset') ? field.querySelector('input') : field;
  field?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

export function SectionStep(props: StepProps & { number: number; place: Place }) {
  const { survey, draft, at, refused, onRefused, number, place } = props;
  const { definition, promised } = survey;
  const { texts, language } = useReading();
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const summary = useRef<HTMLElement>(null);
  const section = definition.sections[number - 1];
  const last = number === definition.sections.length;
  const { answers } = draft;

  useEffect(() => {
    if (place.focus) focusField(place.focus);
  }, [place.focus, place.visit]);

  if (!section) return null;
  const keyed = section.items.flatMap((item) => answerKeys(item).map((key) => ({ item, key })));
  const errorOf = (item: Item, key: string): string | null => {
    if (refused[key]) return refused[key];
    const found = tried
      ? sectionErrors({ ...section, items: [item] }, answers).find((one) => one.key === key)?.code
      : earlyError(item, answers[key], left.has(key));
    return found ? errorText(item, found, texts, language) : null;
  };
  const wrong = tried ? keyed.filter(({ item, key }) => errorOf(item, key)) : [];

  const proceed = (event: Event) => {
    event.preventDefault();
    if (sectionErrors(section, answers).length > 0) {
      setTried(true);
      // after it is drawn
      setTimeout(() => summary.current?.focus());
      return;
    }
    go(at(last ? 'periksa' : number + 1));
  };
  const total = progressOf(itemsOf(definition), answers);

  return (
    <form noValidate onSubmit={proceed}>
      <div class="progress">
        <p>
          <strong>{texts.part(number, definition.sections.length)}</strong>
          <span id="answered">{texts.progress(total.answered, total.total)}</span>
        </p>
        <progress aria-labelledby="answered" value={total.answered} max={total.total || 1} />
      </div>
      <Heading>
        <span class="unseen">{texts.part(number, definition.sections.length)}:</span>{' '}
        <Says texts={section.title} />
      </Heading>
      {section.description && (
        <p>
          <Says texts={section.description} />
        </p>
      )}
      {section.items.some((item) => item.required) && <p class="help">{texts.requiredNote}</p>}
      {wrong.length > 0 && (
        <section class="summary" ref={summary} tabIndex={-1} aria-labelledby="summary-title">
          <h2 id="summary-title">
            <Warning /> {texts.summary(wrong.length)}
          </h2>
          <ul>
            {wrong.map(({ item, key }) => (
              <li key={key}>
                <a
                  href={`#${fieldId(key)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(key);
                  }}
                >
                  <Says texts={askedIn(item, key)} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {section.items.map((item) => (
        <Question
          key={item.code}
          item={item}
          answers={answers}
          anonymous={promised !== undefined}
          errorOf={(key) => errorOf(item, key)}
          onLeave={(key) => setLeft((before) => new Set(before).add(key))}
          onAnswer={(key, value) => {
            draft.answer(key, value);
            if (refused[key]) {
              const others = Object.entries(refused).filter(([one]) => one !== key);
              onRefused(Object.fromEntries(others));
            }
          }}
        />
      ))}
      <Actions draft={draft}>
        <button
          type="button"
          class="second"
          onClick={() => goBack(at(number === 1 ? 'mulai' : number - 1))}
        >
          {texts.previous}
        </button>
        <button type="submit" class="main">
          {last ? texts.toReview : texts.next}
        </button>
      </Actions>
    </form>
  );
}
