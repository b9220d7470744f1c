import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import type { Both } from './draft';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

interface TextPairProps {
  /** Key of the item, section, option or row; `draft` for the questionnaire. */
  owner: string;
  member: string;
  label: string;
  value: Both;
  /** `field` is the id of the field that was typed in. */
  onChange: (value: Both, field: string) => void;
  maxLength: number;
  help?: string;
  rows?: number;
}

/** A text in both languages, side by side; in one where the questionnaire speaks one. */
export function TextPair(props: TextPairProps) {
  const { owner, member, label, value, onChange, maxLength, help, rows = 1 } = props;
  const t = useMessages(editorMessages);
  const { draft, errorAt } = useEditorContext();
  const languages = draft.english ? (['id', 'en'] as const) : (['id'] as const);
  return (
    <div className={classes.pair}>
      {languages.map((language) => {
        const id = fieldId(owner, member, language);
        const named = language === 'id' ? 'inIndonesian' : 'inEnglish';
        const field = {
          id,
          label: draft.english ? t(named, { label }) : label,
          description: language === 'id' ? help : undefined,
          error: errorAt(id),
          maxLength,
          lang: language,
          autoComplete: 'off',
          value: value[language],
        };
        const write = (text: string) => {
          onChange({ ...value, [language]: text }, id);
        };
        return rows === 1 ? (
          <TextInput
            key={language}
            {...field}
            onChange={(event) => {
              write(event.currentTarget.value);
            }}
          />
        ) : (
          <Textarea
            key={language}
            {...field}
            autosize
            minRows={rows}
            maxRows={14}
            onChange={(event) => {
              write(event.currentTarget.value);
            }}
          />
        );
      })}
    </div>
  );
}

interface PlainFieldProps {
  owner: string;
  member: string;
  label: string;
  value: string;
  onChange: (value: string, field: string) => void;
  maxLength: number;
  help?: string;
  rows?: number;
}

export function PlainField(props: PlainFieldProps) {
  const { owner, member, label, value, onChange, maxLength, help, rows = 1 } = props;
  const { errorAt } = useEditorContext();
  const id = fieldId(owner, member);
  const field = {
    id,
    label,
    description: help,
    error: errorAt(id),
    maxLength,
    value,
    autoComplete: 'off',
  };
  return rows === 1 ? (
    <TextInput
      {...field}
      onChange={(event) => {
        onChange(event.currentTarget.value, id);
      }}
    />
  ) : (
    <Textarea
      {...field}
      autosize
      minRows={rows}
      maxRows={14}
      onChange={(event) => {
        onChange(event.currentTarget.value, id);
      }}
    />
  );
}

interface NumberBoxProps {
  owner: string;
  member: string;
  label: string;
  value: number | null;
  onChange: (value: number | null, field: string) => void;
  decimal?: boolean;
  help?: string | undefined;
  /** Nothing is no value: what was there before stays until there is another. */
  needed?: boolean;
  /** The label is read, not seen: the field stands in a sentence. */
  inLine?: boolean;
}

const written = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** A number or nothing. What is no number stays in the field, marked, and is not taken over. */
export function NumberBox(props: NumberBoxProps) {
  const {
    owner,
    member,
    label,
    value,
    onChange,
    decimal = false,
    help,
    needed = false,
    inLine,
  } = props;
  const t = useMessages(editorMessages);
  const { errorAt } = useEditorContext();
  const id = fieldId(owner, member);
  const [typed, setTyped] = useState(written(value));
  const pattern = decimal ? /^-?\d{1,15}([.,]\d{1,6})?$/ : /^-?\d{1,9}$/;
  const text = typed.trim();
  const wrong = text === '' ? needed : !pattern.test(text);
  const parsed = text === '' || wrong ? null : Number(text.replace(',', '.'));
  // undone or loaded anew: show the value, not what was typed before
  const shown = wrong || parsed === value ? typed : written(value);
  return (
    <TextInput
      id={id}
      {...(inLine ? { 'aria-label': label } : { label })}
      description={help}
      error={wrong ? t('wrongNumber') : errorAt(id)}
      className={classes.number ?? ''}
      inputMode={decimal ? 'decimal' : 'numeric'}
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        const trimmed = next.trim();
        if (trimmed === '') {
          if (!needed) onChange(null, id);
        } else if (pattern.test(trimmed)) onChange(Number(trimmed.replace(',', '.')), id);
      }}
    />
  );
}
