import type { Option } from '@ampera/survey-engine';

import { useMessages } from '../../lib/i18n';
import { answerMessages } from './answer-messages';
import classes from './answer.module.css';
import type { Words } from './words';

interface ChoicesProps {
  name: string;
  id: string;
  title: React.ReactNode;
  options: readonly Option[];
  words: Words;
  type: 'radio' | 'checkbox';
  chosen: readonly unknown[];
  onChoose: (code: string) => void;
  /** Side by side: for short labels. */
  row?: boolean;
}

export function Choices({
  name,
  id,
  title,
  options,
  words,
  type,
  chosen,
  onChoose,
  row,
}: ChoicesProps) {
  const t = useMessages(answerMessages);
  return (
    <fieldset className={classes.item} data-item={id}>
      <legend>{title}</legend>
      <div className={row ? classes.row : classes.choices}>
        {options.map((option) => (
          <label key={option.code} className={classes.choice}>
            <input
              type={type}
              name={name}
              checked={chosen.includes(option.code)}
              onChange={() => {
                onChoose(option.code);
              }}
            />
            <span>{words(option.label) || t('untitled')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
