import { answerKeys, CONSENT, type Item, type Option, placesOf } from '@ampera/survey-engine';

import { useMessages } from '../../lib/i18n';
import { AnswerField } from './answer-field';
import { answerMessages } from './answer-messages';
import classes from './answer.module.css';
import { Choices } from './choices';
import { pictureAddress } from './picture';
import type { Words } from './words';

export interface AnswerItemProps {
  item: Item;
  /** Stands before the question; rows of a matrix are counted behind it. */
  number?: string;
  /** Prefix of the names of its fields, unique on the page. */
  name: string;
  words: Words;
  answers: Record<string, unknown>;
  onAnswer: (key: string, value: unknown) => void;
}

/** An item to be answered, whatever its kind. */
export function AnswerItem({ item, number, name, words, answers, onAnswer }: AnswerItemProps) {
  const t = useMessages(answerMessages);
  const question = words(item.text) || t('untitled');
  const help = words(item.help);
  const title = (
    <>
      {number && `${number}. `}
      {question}
      {!item.required && <span className={classes.muted}> ({t('optional')})</span>}
      {help && <span className={classes.help}>{help}</span>}
      {item.type === 'single-choice' && item.preset === 'link' && (
        <span className={classes.help}>{t('preset.link')}</span>
      )}
    </>
  );
  const [key = item.code] = answerKeys(item);
  if (item.type === 'single-choice' && item.preset === 'fixed') {
    return (
      <div className={classes.item} data-item={item.code}>
        <p className={classes.legend}>{title}</p>
        <p>
          <strong>{words(item.options[0]?.label) || t('untitled')}</strong>
        </p>
        <p className={classes.help}>{t('preset.fixed')}</p>
      </div>
    );
  }
  switch (item.type) {
    case 'likert':
    case 'single-choice':
      return (
        <Choices
          {...{ name, title, words }}
          id={item.code}
          options={item.options}
          type="radio"
          chosen={[answers[key]]}
          onChoose={(code) => {
            onAnswer(key, code);
          }}
        />
      );
    case 'multiple-choice': {
      const chosen = (answers[key] as string[] | undefined) ?? [];
      const toggle = (code: string) => {
        onAnswer(
          key,
          chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
        );
      };
      const rule = choiceRule(item.minChoices ?? null, item.maxChoices ?? null);
      return (
        <Choices
          {...{ name, words }}
          id={item.code}
          options={item.options}
          type="checkbox"
          title={
            <>
              {title}
              {rule && <span className={classes.help}>{t(rule.key, rule.values)}</span>}
            </>
          }
          chosen={chosen}
          onChoose={toggle}
        />
      );
    }
    case 'ranking': {
      const order = (answers[key] as string[] | undefined) ?? [];
      const places = placesOf(item);
      return (
        <Choices
          {...{ name, words }}
          id={item.code}
          type="checkbox"
          options={item.options.map((option) => {
            const place = order.indexOf(option.code) + 1;
            const label = words(option.label) || t('untitled');
            return { ...option, label: { id: place ? `${place}. ${label}` : label } };
          })}
          title={
            <>
              {title}
              <span className={classes.help}>{t('rank', { count: places })}</span>
            </>
          }
          chosen={order}
          onChoose={(code) => {
            if (order.includes(code))
              onAnswer(
                key,
                order.filter((one) => one !== code),
              );
            else if (order.length < places) onAnswer(key, [...order, code]);
          }}
        />
      );
    }
    case 'consent':
      return (
        <div className={classes.item} data-item={item.code}>
          <label className={classes.choice}>
            <input
              type="checkbox"
              checked={answers[key] === CONSENT}
              onChange={(event) => {
                onAnswer(key, event.currentTarget.checked ? CONSENT : null);
              }}
            />
            <span>{title}</span>
          </label>
        </div>
      );
    case 'file':
      return (
        <div className={classes.item} data-item={item.code}>
          <p className={classes.legend}>{title}</p>
          <p className={classes.help}>{t('file', { count: item.maxChoices })}</p>
        </div>
      );
    case 'note':
      return (
        <div className={classes.item} data-item={item.code}>
          <p className={classes.prose}>{question}</p>
          {item.picture && (
            <img
              src={pictureAddress(item.picture)}
              alt={words(item.picture.alt)}
              width={item.picture.width}
              height={item.picture.height}
              className={classes.picture}
            />
          )}
          {help && <p className={classes.help}>{help}</p>}
        </div>
      );
    case 'rating': {
      const options = Array.from({ length: 11 }, (_, value): Option => ({
        code: String(value),
        label: { id: String(value) },
      }));
      return (
        <Choices
          {...{ name, title, words, options }}
          id={item.code}
          type="radio"
          row
          chosen={[String(answers[key])]}
          onChoose={(code) => {
            onAnswer(key, Number(code));
          }}
        />
      );
    }
    case 'likert-matrix':
      return (
        <fieldset className={classes.item} data-item={item.code}>
          <legend>{title}</legend>
          {answerKeys(item).map((rowKey, at) => {
            const { pair } = item;
            const row = item.rows[pair ? Math.floor(at / 2) : at];
            const rated = pair && (at % 2 === 0 ? pair.first : pair.second);
            return (
              <Choices
                key={rowKey}
                name={`${name}-${rowKey}`}
                id={rowKey}
                words={words}
                title={`${number ? `${number}.${at + 1} ` : ''}${[
                  words(row?.text) || t('untitled'),
                  words(rated ?? row?.opposite),
                ]
                  .filter(Boolean)
                  .join(' – ')}`}
                options={item.options}
                type="radio"
                chosen={[answers[rowKey]]}
                onChoose={(code) => {
                  onAnswer(rowKey, code);
                }}
              />
            );
          })}
        </fieldset>
      );
    default:
      return (
        <label className={classes.item} data-item={item.code}>
          <span className={classes.legend}>{title}</span>
          <AnswerField
            item={item}
            words={words}
            value={answers[key]}
            onValue={(value) => {
              onAnswer(key, value);
            }}
          />
        </label>
      );
  }
}

function choiceRule(min: number | null, max: number | null) {
  if (min !== null && min === max)
    return { key: 'choose.exactly', values: { count: min } } as const;
  if (min !== null && max !== null) return { key: 'choose.between', values: { min, max } } as const;
  if (min !== null) return { key: 'choose.atLeast', values: { count: min } } as const;
  return max === null ? null : ({ key: 'choose.atMost', values: { count: max } } as const);
}
