import { Button } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import classes from './marked-text.module.css';
import { messages } from './messages';
import type { Passage } from './use-passage';

const SHOWN_WORDS = 120;

/** How a passage is chosen: all of it for a screen reader, in short for the rest. */
export function PassageHelp({ id }: { id: string }) {
  const t = useMessages(messages);
  return (
    <p id={id} className={classes.help}>
      <span className={classes.spoken}>{t('help')}</span>
      <span aria-hidden="true" className={classes.byKeys}>
        {t('help.short')}
      </span>
      <span aria-hidden="true" className={classes.byTouch}>
        {t('help.touch')}
      </span>
    </p>
  );
}

/** Tells a screen reader what the keys have chosen. */
export function SpokenPassage({ passage, text }: { passage: Passage | undefined; text: string }) {
  const t = useMessages(messages);
  return (
    <p className={classes.spoken} aria-live="polite">
      {passage?.byKeys ? t('chosen', { words: text.slice(passage.start, passage.end) }) : ''}
    </p>
  );
}

export interface PassageBarProps {
  words: string;
  /** On the button that marks; "Tandai" if absent. */
  label?: string | undefined;
  onMark: () => void;
  onCancel: () => void;
}

/** The words that were chosen, with what can be done with them. */
export function PassageBar({ words, label, onMark, onCancel }: PassageBarProps) {
  const t = useMessages(messages);
  return (
    <div className={classes.bar} role="region" aria-label={t('bar')}>
      <q className={classes.words}>{shortened(words)}</q>
      <Button
        // the selection must not be given up before it was taken
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onMark}
      >
        {label ?? t('mark')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}

function shortened(words: string): string {
  return words.length <= SHOWN_WORDS ? words : `${words.slice(0, SHOWN_WORDS)}…`;
}
