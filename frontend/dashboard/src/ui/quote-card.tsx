import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { useMessages } from '../lib/i18n';
import { Icon } from './icon';
import { messages } from './messages';
import { ProblemAlert } from './problem-alert';
import classes from './quote-card.module.css';

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
  actions: ReactNode;
  children?: ReactNode;
}

/** Words taken from a text, in a list of such: the words first, everything else quiet. */
export function QuoteCard(props: QuoteCardProps) {
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
      <div className={classes.actions}>{props.actions}</div>
    </li>
  );
}

export function QuoteCards({ children }: { children: ReactNode }) {
  return <ul className={classes.cards}>{children}</ul>;
}

export interface QuoteNoteProps {
  note: string | null | undefined;
  help?: string;
  maxLength: number;
  /** Keeps the note; without it the note can only be read. What it throws is shown. */
  onSave?: ((note: string | null) => Promise<unknown>) | undefined;
}

/** A remark beside a quote, written on request. */
export function QuoteNote({ note, help, maxLength, onSave }: QuoteNoteProps) {
  const t = useMessages(messages);
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const save = async () => {
    setProblem(undefined);
    try {
      await onSave?.(draft?.trim() || null);
      setDraft(undefined);
    } catch (error) {
      setProblem(error);
    }
  };
  if (draft === undefined) {
    return (
      <>
        {note && <p className={classes.note}>{t('note.shown', { note })}</p>}
        {onSave && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.write ?? ''}
            leftSection={<Icon name="edit" size={16} />}
            onClick={() => {
              setDraft(note ?? '');
            }}
          >
            {t(note ? 'note.edit' : 'note.add')}
          </Button>
        )}
      </>
    );
  }
  return (
    <div className={classes.writing}>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <Textarea
        label={t('note')}
        description={help}
        rows={2}
        maxLength={maxLength}
        value={draft}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
      <div className={classes.actions}>
        <Button size="compact-md" onClick={() => void save()}>
          {t('note.save')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            setDraft(undefined);
          }}
        >
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
