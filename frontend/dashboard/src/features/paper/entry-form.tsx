import {
  answerKeys,
  askedErrors,
  askedOf,
  type Definition,
  isUnanswered,
  submissionOf,
  type Answers as SentAnswers,
} from '@ampera/survey-engine';
import { Button } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';

import { useLanguage, useMessages } from '../../lib/i18n';
import {
  AnswerItem,
  DenseAnswers,
  FormErrorSummary,
  LeaveWarning,
  Notice,
  ProblemAlert,
  wordsIn,
} from '../../ui';
import { messages } from './messages';
import { type Answers, linesOf, numbersOf, onPaper, presetOf, skipped } from './model';
import classes from './paper.module.css';

interface EntryFormProps {
  definition: Definition;
  submitLabel: string;
  /** Why it cannot be saved yet. */
  blocked?: string | undefined;
  onSubmit: (answers: Answers) => Promise<void>;
}

/** What stands on a sheet, keyed in by the rules of the phone and with the numbers of the paper. */
export function EntryForm({ definition: printed, submitLabel, blocked, onSubmit }: EntryFormProps) {
  const t = useMessages(messages);
  const id = useId();
  const definition = useMemo(() => onPaper(printed), [printed]);
  const language = useLanguage();
  const words = wordsIn(definition.languages.includes(language) ? language : 'id');
  const [answers, setAnswers] = useState<Answers>(() => presetOf(definition));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const unsaved = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => numbersOf(definition), [definition]);
  const asked = useMemo(() => askedOf(definition, answers).definition, [definition, answers]);
  const errors = useMemo(
    () => new Map(askedErrors(definition, answers).map(({ key, code }) => [key, code])),
    [definition, answers],
  );
  const hidden = skipped(definition, answers);
  const isBlocked = tried && blocked !== undefined;

  const save = async () => {
    setTried(true);
    setProblem(undefined);
    if (errors.size > 0 || blocked !== undefined) {
      setTimeout(() => summary.current?.focus());
      return;
    }
    setSaving(true);
    unsaved.current = false;
    try {
      await onSubmit(submissionOf(definition, answers as SentAnswers));
    } catch (error) {
      unsaved.current = true;
      setProblem(error);
    } finally {
      setSaving(false);
    }
  };
  const hurry = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the shortcut of every form
    <div className={classes.stack} onKeyDown={hurry}>
      <LeaveWarning unsaved={() => unsaved.current} />
      <p className={classes.muted}>{t('key.keys')}</p>
      {tried && errors.size > 0 && (
        <>
          <FormErrorSummary
            ref={summary}
            entries={linesOf(asked, words).flatMap(({ key, item, question }) => {
              const code = errors.get(key);
              const number = numbers.get(item.code) ?? '';
              return code
                ? [
                    {
                      id: `${id}-${item.code}`,
                      label: `${number}. ${question}`,
                      message: t(`error.${code}`),
                    },
                  ]
                : [];
            })}
          />
          <p className={classes.muted}>{t('incomplete')}</p>
        </>
      )}
      {isBlocked && errors.size === 0 && (
        <Notice tone="danger" title={blocked} role="alert" tabIndex={-1} ref={summary} />
      )}
      <DenseAnswers>
        {asked.sections.map((section) => (
          <section key={section.code} className={classes.part}>
            <h3>{words(section.title)}</h3>
            {section.items.map((item) => {
              const keys = answerKeys(item);
              const code = tried ? keys.map((key) => errors.get(key)).find(Boolean) : undefined;
              const isAnswered = keys.some((key) => !isUnanswered(item, answers[key]));
              const number = numbers.get(item.code);
              const isFixed = item.type === 'single-choice' && item.preset === 'fixed';
              return (
                <div key={item.code} className={classes.item} data-wrong={code !== undefined}>
                  <div id={`${id}-${item.code}`}>
                    <AnswerItem
                      item={item}
                      {...(number && { number })}
                      name={`${id}-${item.code}`}
                      words={words}
                      answers={answers}
                      onAnswer={(key, value) => {
                        unsaved.current = true;
                        setAnswers((before) => ({ ...before, [key]: value }));
                      }}
                    />
                  </div>
                  {code && <p className={classes.error}>{t(`error.${code}`)}</p>}
                  {isAnswered && !isFixed && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t('clear.of', { number: number ?? '' })}
                      onClick={() => {
                        setAnswers((before) =>
                          Object.fromEntries(
                            Object.entries(before).filter(([key]) => !keys.includes(key)),
                          ),
                        );
                      }}
                    >
                      {t('clear')}
                    </Button>
                  )}
                </div>
              );
            })}
          </section>
        ))}
      </DenseAnswers>
      {hidden > 0 && <p className={classes.muted}>{t('hiddenItems', { count: hidden })}</p>}
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className={classes.foot}>
        <Button loading={saving} onClick={() => void save()}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}
