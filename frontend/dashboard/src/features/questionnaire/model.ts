import type { FieldProblem, Schema } from '@ampera/api';
import type { Definition } from '@ampera/survey-engine';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { type Draft } from './draft';
import { editOf } from './draft-edit';
import { fileMessages } from './file-messages';
import { messages } from './messages';
import { sharingMessages } from './sharing-messages';

const t = textOf(messages);
const sharing = textOf(sharingMessages);
const fileText = textOf(fileMessages);

export type QuestionnaireListItem = Schema<'QuestionnaireListItem'>;
export type QuestionnaireStatus = QuestionnaireListItem['status'];
export type Latest = Schema<'QuestionnaireLatest'>;
export type VersionListItem = Schema<'QuestionnaireVersionListItem', 'minutes'>;
export type InstrumentListItem = Schema<'InstrumentListItem', 'minutes'>;

// The contract describes an item as one shape with optional members; the engine's types tell the types apart.
export interface Questionnaire extends Omit<
  Schema<'QuestionnaireView', 'description' | 'latest'>,
  'definition'
> {
  definition: Definition;
}
export interface QuestionnaireVersion extends Omit<
  Schema<'QuestionnaireVersionView'>,
  'definition'
> {
  definition: Definition;
}
export interface Instrument extends Omit<Schema<'InstrumentView'>, 'definition'> {
  definition: Definition;
}

export const statuses = [
  'DRAFT',
  'PUBLISHED',
  'ARCHIVED',
] as const satisfies readonly QuestionnaireStatus[];

export const code = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('code.wrong') });

export const visibilities = [
  'AGENCY',
  'OWN',
] as const satisfies readonly QuestionnaireListItem['visibility'][];
export type Visibility = QuestionnaireListItem['visibility'];
const visibility = z.enum(visibilities);

export const sharingSchema = z.object({ visibility, inLibrary: z.boolean() });

/** What a new questionnaire starts from. */
export const starts = ['blank', 'instrument', 'library', 'file'] as const;
export type StartKind = (typeof starts)[number];

const started = z.object({
  start: z.enum(starts),
  file: z.string(),
  instrument: z.string().transform((chosen) => chosen || null),
  template: z.string().transform((id) => id || null),
  visibility,
  title: z.string().trim().min(1).max(200),
  code,
  description: z
    .string()
    .trim()
    .max(1000)
    .transform((text) => text || null),
});
export const newSchema = started
  .check(({ value, issues }) => {
    const missing = (path: 'file' | 'instrument' | 'template', message: string) => {
      issues.push({ code: 'custom', path: [path], input: value[path], message });
    };
    if (value.start === 'file' && value.file === '') missing('file', fileText('import.missing'));
    if (value.start === 'instrument' && value.instrument === null) {
      missing('instrument', t('instrument.choose'));
    }
    if (value.start === 'library' && value.template === null) {
      missing('template', sharing('template.choose'));
    }
  })
  .transform(({ start, instrument, template, file, ...names }) => ({
    ...names,
    isFile: start === 'file' && file !== '',
    instrument: start === 'instrument' ? instrument : null,
    template: start === 'library' ? template : null,
  }));

export const copySchema = z.object({ title: z.string().trim().min(1).max(200), code });

export type TranslationReport = Omit<Schema<'TranslationReport'>, 'languages' | 'errors'> & {
  languages: Schema<'TranslationLanguage'>[];
  errors: FieldProblem[];
};

export type XlsLoss = Schema<'XlsFormLoss'>;
export interface XlsFormView {
  code: string;
  definition: Definition;
  losses: XlsLoss[];
  problems: FieldProblem[];
}

export interface DraftDifference {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

/** What differs between two drafts, part by part: saving one over the other loses the other's side of it. */
export function draftDifferences(mine: Draft, theirs: Draft): DraftDifference[] {
  const left = parts(mine);
  const right = parts(theirs);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap((name) => {
    const [a, b] = [left.get(name), right.get(name)];
    if (a?.content === b?.content) return [];
    const sameWords = a !== undefined && b !== undefined && a.shown === b.shown;
    return [
      {
        name,
        label: (a ?? b)?.label ?? name,
        mine: a ? a.shown : t('conflict.absent'),
        theirs: sameWords ? t('conflict.details') : (b?.shown ?? t('conflict.absent')),
      },
    ];
  });
}

interface Part {
  label: string;
  /** What the reader sees of it. */
  shown: string;
  content: string;
}

function parts(draft: Draft): Map<string, Part> {
  const { definition, ...names } = editOf(draft);
  const { sections, ...frame } = definition;
  const found = new Map<string, Part>([
    ['draft', part(t('general'), definition.title.id, { ...names, ...frame })],
    [
      'order',
      part(
        t('order'),
        sections.map((section) => section.items.length).join(' + '),
        sections.map((section) => [section.code, section.items.map((item) => item.code)]),
      ),
    ],
  ]);
  for (const { items, ...section } of sections) {
    const label = `${t('section')} ${section.code}`;
    found.set(`section:${section.code}`, part(label, section.title.id, section));
    for (const item of items) {
      found.set(`item:${item.code}`, part(`${t('item')} ${item.code}`, item.text.id, item));
    }
  }
  return found;
}

function part(label: string, shown: string, content: unknown): Part {
  return { label, shown, content: JSON.stringify(content) };
}
