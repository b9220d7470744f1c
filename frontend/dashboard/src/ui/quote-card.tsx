import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { useMessages } from '../lib/i18n';
import { Icon } from './icon';
import { messages } from './messages';
import { ProblemAlert } from './problem-alert';
import classes from './quote-card.module.css';

export interface QuoteNote {
  text: string | null | undefined;
  help?: string;
  maxLength: number;
  /** Keeps the note; without it the note can only be read. What it throws is shown. */
  onSave?: ((text: string | null) => Promise<unknown>) | undefined;
}

export interface QuoteCardProps {
  id?: string;
  /** The words; or, where they may not be read, why not. */
  words: string | null | undefined;
  withheld?: string;
  /** Who said it, or where it stands. */
  source?: ReactNode;
  /** Why the words are no longer found in the text. */
  lost?: string | undefined;
  active: boolean;
  note: QuoteNote;
  actions: ReactNode;
  children?: ReactNode;
}

/** Words taken from a text, in a list of such: the words first, everything else quiet. */
export function QuoteCard(props: QuoteCardProps) {
  const { note } = props;
  const t = useMessages(messages);
  const [writing, setWriting] = useState(false);
  return (
    <li
      id={props.id}
      className={classes.card}
      data-active={props.active || undefined}
      data-lost={props.lost !== undefined || undefined}
    >
      {props.words == null ? (
        <p className={classes.meta}>{props.withheld}</p>
      ) : (
        <blockquote className={classes.words}>{props.words}</blockquote>
      )}
      {props.source && <p className={classes.meta}>{props.source}</p>}
      {props.lost !== undefined && (
        <p className={classes.lost}>
          <Icon name="alert" size={16} /> {props.lost}
        </p>
      )}
      {props.children}
      {writing ? (
        <NoteField
          note={note}
          onDone={() => {
            setWriting(false);
          }}
        />
      ) : (
        note.text && <p className={classes.note}>{t('note.shown', { note: note.text })}</p>
      )}
      <div className={classes.actions}>
        {props.actions}
        {note.onSave && !writing && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t(note.text ? 'note.edit' : 'note.add')}
          </Button>
        )}
      </div>
    </li>
  );
}

export function QuoteCards({ children }: { children: ReactNode }) {
  return <ul className={classes.cards}>{children}</ul>;
}

/** A remark beside a quote, written on request. */
function NoteField({ note, onDone }: { note: QuoteNote; onDone: () => void }) {
  const t = useMessages(messages);
  const [text, setText] = useState(note.text ?? '');
  const [problem, setProblem] = useState<unknown>();
  const save = async () => {
    setProblem(undefined);
    try {
      await note.onSave?.(text.trim() || null);
      onDone();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className={classes.writing}>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <Textarea
        label={t('note')}
        description={note.help}
        rows={2}
        maxLength={note.maxLength}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div className={classes.buttons}>
        <Button size="compact-md" onClick={() => void save()}>
          {t('note.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
