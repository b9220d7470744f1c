import type { Comparison, Condition } from '@ampera/survey-engine';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';

import { useLanguage, useMessages } from '../../lib/i18n';
import { wordsIn } from '../../ui';
import { conditionMessages } from './condition-messages';
import classes from './conditions.module.css';
import {
  comparisons,
  kindsFor,
  newTest,
  type Subject,
  type Test,
  type TestKind,
  withKind,
} from './conditions';
import { NumberBox } from './editor-fields';
import { fieldId } from './places';

interface ConditionLineProps {
  id: string;
  number: number;
  line: { kind: TestKind; test: Test };
  subjects: readonly Subject[];
  onChange: (condition: Condition) => void;
}

/** One test as a sentence: which answer, what about it, compared with what. */
export function ConditionLine({ id, number, line, subjects, onChange }: ConditionLineProps) {
  const t = useMessages(conditionMessages);
  const words = wordsIn(useLanguage());
  const { kind, test } = line;
  const subject = subjects.find((each) => each.key === test.item);
  const named = (each: Subject) =>
    t('item', { number: each.number, text: each.row ?? words(each.item.text) });
  const negated = kind.startsWith('not-');
  const put = (next: Test) => {
    onChange(negated ? { op: 'not', of: [next] } : next);
  };
  return (
    <div className={classes.line}>
      <NativeSelect
        id={fieldId(id, 'item')}
        aria-label={t('answer', { number })}
        value={test.item}
        data={[
          // a later or removed item stays named until another is chosen
          ...(subject ? [] : [{ value: test.item, label: test.item }]),
          ...subjects.map((each) => ({ value: each.key, label: named(each) })),
        ]}
        onChange={(event) => {
          const next = subjects.find((each) => each.key === event.currentTarget.value);
          if (next) onChange(newTest(next));
        }}
      />
      {subject && (
        <NativeSelect
          aria-label={t('kind', { number })}
          value={kind}
          data={kindsFor(subject.item).map((each) => ({ value: each, label: t(`kind.${each}`) }))}
          onChange={(event) => {
            onChange(withKind(event.currentTarget.value as TestKind, subject, test));
          }}
        />
      )}
      {subject && <Operand {...{ id, number, test, subject, subjects, named }} onChange={put} />}
    </div>
  );
}

interface OperandProps {
  id: string;
  number: number;
  test: Test;
  subject: Subject;
  subjects: readonly Subject[];
  named: (subject: Subject) => string;
  onChange: (test: Test) => void;
}

function Operand(props: OperandProps) {
  const { id, number, test, subject, onChange } = props;
  const t = useMessages(conditionMessages);
  const words = wordsIn(useLanguage());
  switch (test.op) {
    case 'answered':
      return null;
    case 'one-of':
    case 'contains': {
      const options = 'options' in subject.item ? subject.item.options : [];
      return (
        <fieldset className={classes.options} aria-label={t('options', { number })}>
          {options.map((option) => (
            <Checkbox
              key={option.code}
              label={words(option.label) || option.code}
              checked={test.options.includes(option.code)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                const chosen = options
                  .map(({ code }) => code)
                  .filter((code) => (code === option.code ? on : test.options.includes(code)));
                // the last one stays: a list of none can never hold
                if (chosen.length > 0) onChange({ ...test, options: chosen });
              }}
            />
          ))}
        </fieldset>
      );
    }
    case 'count':
      return (
        <>
          <Is
            {...props}
            is={test.is}
            day={false}
            onIs={(is) => {
              onChange({ ...test, is });
            }}
          />
          <NumberBox
            owner={id}
            needed
            inLine
            member="value"
            label={t('value', { number })}
            value={test.value}
            onChange={(value) => {
              if (value !== null) onChange({ ...test, value });
            }}
          />
        </>
      );
    case 'compare':
      return <Compared {...props} test={test} />;
  }
}

function Is(props: {
  number: number;
  is: Comparison;
  day: boolean;
  onIs: (is: Comparison) => void;
}) {
  const { number, is, day, onIs } = props;
  const t = useMessages(conditionMessages);
  return (
    <NativeSelect
      aria-label={t('comparison', { number })}
      value={is}
      data={comparisons.map((each) => ({
        value: each,
        label: t(day ? `is.day.${each}` : `is.${each}`),
      }))}
      onChange={(event) => {
        onIs(event.currentTarget.value as Comparison);
      }}
    />
  );
}

type Compare = Extract<Test, { op: 'compare' }>;

function Compared(props: OperandProps & { test: Compare }) {
  const { id, number, test, subject, subjects, named, onChange } = props;
  const t = useMessages(conditionMessages);
  const day = subject.item.type === 'date';
  const others = subjects.filter(
    (each) =>
      each.key !== subject.key &&
      kindsFor(each.item).includes('compare') &&
      (each.item.type === 'date') === day,
  );
  const bare = { op: test.op, item: test.item, is: test.is };
  const [other] = others;
  return (
    <>
      <Is
        number={number}
        is={test.is}
        day={day}
        onIs={(is) => {
          onChange({ ...test, is });
        }}
      />
      {other && (
        <NativeSelect
          aria-label={t('target', { number })}
          value={test.to == null ? 'value' : 'other'}
          data={[
            { value: 'value', label: t(day ? 'target.date' : 'target.value') },
            { value: 'other', label: t('target.other') },
          ]}
          onChange={(event) => {
            if (event.currentTarget.value === 'other') onChange({ ...bare, to: other.key });
            else onChange(day ? { ...bare, date: today() } : { ...bare, value: 1 });
          }}
        />
      )}
      {test.to != null ? (
        <NativeSelect
          aria-label={t('other', { number })}
          value={test.to}
          data={others.map((each) => ({ value: each.key, label: named(each) }))}
          onChange={(event) => {
            onChange({ ...bare, to: event.currentTarget.value });
          }}
        />
      ) : day ? (
        <TextInput
          type="date"
          aria-label={t('value', { number })}
          value={test.date ?? ''}
          onChange={(event) => {
            if (event.currentTarget.value) onChange({ ...bare, date: event.currentTarget.value });
          }}
        />
      ) : (
        <NumberBox
          owner={id}
          needed
          inLine
          member="value"
          label={t('value', { number })}
          value={test.value ?? null}
          decimal
          onChange={(value) => {
            if (value !== null) onChange({ ...bare, value });
          }}
        />
      )}
    </>
  );
}

const today = () => new Date().toISOString().slice(0, 10);
