import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Notice, ProblemAlert } from '../../ui';
import { commentMessages } from './comment-messages';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

const LONGEST = 2000;

interface CommentFormProps {
  comments: Comments;
  /** What is not sent yet is kept under this name. */
  name: string;
  label: string;
  help?: string;
  action: string;
  initial?: string;
  /** Takes the focus when it is drawn. */
  takesFocus?: boolean;
  /** Asked first: false, and nothing is sent. */
  ready?: (() => Promise<boolean>) | undefined;
  onSend: (text: string) => Promise<unknown>;
  onCancel?: () => void;
}

/** A text that is sent by its button or by Ctrl+Enter, and that no failure takes away. */
export function CommentForm(props: CommentFormProps) {
  const { comments, name, label, help, action, initial = '', onSend, onCancel } = props;
  const { takesFocus = false, ready } = props;
  const t = useMessages(commentMessages);
  const [text, setText] = useState(comments.unsent(name) ?? initial);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [notSaved, setNotSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    // one goes on where the text ends
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus]);

  const write = (written: string) => {
    setText(written);
    setMissing(false);
    if (written === initial) comments.drop(name);
    else comments.keep(name, written);
  };
  const send = async () => {
    if (sending) return;
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    setSending(true);
    setProblem(undefined);
    setNotSaved(false);
    try {
      const isReady = (await ready?.()) ?? true;
      setNotSaved(!isReady);
      if (!isReady) return;
      await onSend(text.trim());
      comments.drop(name);
      setText('');
    } catch (error) {
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  const bySubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const byKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // on the page around it the same keys save the draft
    event.stopPropagation();
    void send();
  };

  return (
    <form className={classes.form} onSubmit={bySubmit} noValidate>
      {notSaved && <Notice tone="warning" title={t('notSaved')} role="alert" />}
      {problem !== undefined && <ProblemAlert error={problem} />}
      <Textarea
        label={label}
        description={help}
        error={missing ? t('missing') : undefined}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={LONGEST}
        autoComplete="off"
        value={text}
        ref={field}
        // an opening panel puts the focus itself
        {...(takesFocus && { 'data-autofocus': true })}
        onKeyDown={byKeys}
        onChange={(event) => {
          write(event.currentTarget.value);
        }}
      />
      <div className={classes.commands}>
        <Button type="submit" size="sm" loading={sending}>
          {action}
        </Button>
        {onCancel && (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              comments.drop(name);
              onCancel();
            }}
          >
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
