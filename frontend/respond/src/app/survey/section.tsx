import { answerKeys, itemsOf, progressOf, sectionErrors, type Item } from '@ampera/survey-engine';
import { useEffect, useRef, useState } from 'preact/hooks';

import { fieldId, Warning } from '../../elements/frame';
import { earlyError, errorText, Question } from '../../elements/question';
import { useReading } from '../../elements/reading';
import { Says } from '../../elements/says';
import { go, goBack, type Place } from '../../lib/router';
import { Heading } from '../parts';
import { Actions } from './actions';
import type { StepProps } from './step-props';
import { useChanges } from './use-changes';

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
  const { survey, draft, asked, asking, at, refused, onRefused, number, place } = props;
  const { definition, promised } = survey;
  const { texts, language } = useReading();
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const summary = useRef<HTMLElement>(null);
  const section = asked.sections[number - 1];
  const parts = asked.sections.length;
  const last = number === parts;
  const { answers } = draft;
  const changes = useChanges(section?.items ?? [], texts.part(number, parts), texts);

  useEffect(() => {
    if (place.focus) focusField(place.focus);
  }, [place.focus, place.visit]);

  if (!section) return null;
  const errors = new Map(
    sectionErrors(definition, section, answers).map(({ key, code }) => [key, code]),
  );
  const keyed = section.items.flatMap((item) => answerKeys(item).map((key) => ({ item, key })));
  const errorOf = (item: Item, key: string): string | null => {
    if (refused[key]) return refused[key];
    const found = errors.get(key);
    const said = tried ? found : found && earlyError(found, left.has(key));
    return said ? errorText(item, said, texts, language, asking) : null;
  };
  const wrong = tried ? keyed.filter(({ item, key }) => errorOf(item, key)) : [];

  const proceed = (event: Event) => {
    event.preventDefault();
    if (errors.size > 0) {
      setTried(true);
      // after it is drawn
      setTimeout(() => summary.current?.focus());
      return;
    }
    go(at(last ? 'periksa' : number + 1));
  };
  const total = progressOf(itemsOf(asked), answers);

  return (
    <form noValidate onSubmit={proceed}>
      <div class="progress">
        <p>
          <strong>{texts.part(number, parts)}</strong>
          <span id="answered">{texts.progress(total.answered, total.total)}</span>
        </p>
        <progress aria-labelledby="answered" value={total.answered} max={total.total || 1} />
      </div>
      <Heading>
        <span class="unseen">{texts.part(number, parts)}:</span> <Says texts={section.title} />
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
      <p class="unseen" role="status">
        {changes}
      </p>
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
