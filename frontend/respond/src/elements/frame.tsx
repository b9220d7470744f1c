import type { Item, Texts } from '@ampera/survey-engine';
import type { ComponentChildren } from 'preact';

import { useReading } from './reading';
import { Says } from './says';

export type ItemOf<Type extends Item['type']> = Item & { type: Type };

/** What every element is given: its answers, and what to tell when they change. */
export interface Answering {
  errorOf: (key: string) => string | null;
  onAnswer: (key: string, value: string | number | string[] | null) => void;
  /** A field was left: from now on it may be told what is wrong with it. */
  onLeave: (key: string) => void;
  anonymous: boolean;
}

export const fieldId = (key: string): string => `q-${key}`;

/** The ids that describe a field, in the order in which they are read. */
export function describedBy(key: string, error: string | null, ...others: (string | false)[]) {
  const ids = [...others.filter(Boolean), error && `${fieldId(key)}-error`].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

export function helpId(item: Item): string | false {
  return item.help ? `${fieldId(item.code)}-help` : false;
}

export function Asked({ text, required }: { text: Texts; required: boolean | undefined }) {
  const { texts } = useReading();
  return (
    <>
      <Says texts={text} />
      {required && (
        <>
          {'\u00a0'}
          <span class="star" aria-hidden="true">
            *
          </span>
          <span class="unseen">({texts.required})</span>
        </>
      )}
    </>
  );
}

export function Help({ item }: { item: Item }) {
  if (!item.help) return null;
  return (
    <p class="help" id={`${fieldId(item.code)}-help`}>
      <Says texts={item.help} />
    </p>
  );
}

export function FieldError({ name, error }: { name: string; error: string | null }) {
  return error ? (
    <p class="error" id={`${fieldId(name)}-error`}>
      <Warning /> {error}
    </p>
  ) : null;
}

export function Warning() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1 15.5 15H.5ZM8 6v4M8 12v1.2" />
    </svg>
  );
}

/** A group of choices with its question as the legend. */
export function ChoiceGroup(props: {
  name: string;
  legend: ComponentChildren;
  required: boolean | undefined;
  error: string | null;
  describedBy: (string | false)[];
  radio?: boolean;
  children: ComponentChildren;
}) {
  const { name, error, required, radio = true } = props;
  return (
    <fieldset
      id={fieldId(name)}
      class={error ? 'question wrong' : 'question'}
      {...(radio && {
        role: 'radiogroup',
        'aria-required': Boolean(required),
        'aria-invalid': Boolean(error),
      })}
      {...describedBy(name, error, ...props.describedBy)}
    >
      <legend>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}
