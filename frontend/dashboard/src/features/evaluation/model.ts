import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { designMessages } from './design-messages';
import { messages } from './messages';

const t = textOf(messages);
const td = textOf(designMessages);

export type EvaluationListItem = Schema<'EvaluationListItem'>;
export type Source = Schema<'SourceEntry', 'reference'>;
export type Answering = Schema<'Answering', 'questionId' | 'note' | 'sourceId' | 'itemKey'>;
export type Criterion = Schema<'CriterionEntry', 'description'>;
export type Milestone = Schema<'MilestoneEntry'>;
export type TeamMember = Schema<'TeamMember'>;
export type ProgrammeEntry = Schema<'ProgrammeEntry'>;
export type Question = Omit<Schema<'QuestionEntry', 'criterion'>, 'sources' | 'answering'> & {
  sources: Source[];
  answering: Answering[];
};
export type Evaluation = Omit<
  Schema<'EvaluationView'>,
  'programmes' | 'criteria' | 'milestones' | 'team' | 'questions' | 'answering'
> & {
  programmes: ProgrammeEntry[];
  criteria: Criterion[];
  milestones: Milestone[];
  team: TeamMember[];
  questions: Question[];
  answering: Answering[];
};
export type Phase = Evaluation['phase'];
export type SourceKind = Source['kind'];

export const phases = [
  'DESIGN',
  'COLLECTION',
  'ANALYSIS',
  'REPORTING',
  'CLOSED',
] as const satisfies readonly Phase[];

export const methods = [
  'SURVEY',
  'INTERVIEW',
  'DOCUMENT',
  'INDICATOR',
] as const satisfies readonly Evaluation['methods'][number][];

export const sourceKinds = [
  'SURVEY_ITEM',
  'INTERVIEW_QUESTION',
  'DOCUMENT',
  'INDICATOR',
] as const satisfies readonly SourceKind[];

export const memberRoles = [
  'LEAD',
  'MEMBER',
  'OBSERVER',
] as const satisfies readonly TeamMember['role'][];

export const standardCriteria = [
  'RELEVANCE',
  'COHERENCE',
  'EFFECTIVENESS',
  'EFFICIENCY',
  'IMPACT',
  'SUSTAINABILITY',
] as const;
export type StandardCriterion = (typeof standardCriteria)[number];

export function isStandard(code: string): code is StandardCriterion {
  return (standardCriteria as readonly string[]).includes(code);
}

/** How a criterion is called: the field's own word, or what the team wrote. */
export function criterionName(criterion: Criterion): string {
  return isStandard(criterion.code)
    ? t(`criterion.${criterion.code}`)
    : (criterion.description ?? criterion.code);
}

export function nextPhase(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) + 1];
}

export function phaseBefore(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) - 1];
}

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null);

const choice = z.object({ value: z.string(), label: z.string() });

export const evaluationSchema = z
  .object({
    code: z
      .string()
      .trim()
      .min(1)
      .max(30)
      .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('code.wrong') }),
    title: z.string().trim().min(1).max(200),
    purpose: z.string().trim().min(1).max(4000),
    programmeIds: z.array(choice).min(1, { error: () => t('programmes.missing') }),
    standard: z.array(z.enum(standardCriteria)),
    own: z.array(z.object({ code: z.string(), text: z.string().trim().min(1).max(300) })).max(10),
    methods: z.array(z.enum(methods)),
  })
  .transform(({ programmeIds, standard, own, ...rest }) => ({
    ...rest,
    programmeIds: programmeIds.map((each) => each.value),
    criteria: [
      ...standardCriteria
        .filter((code) => standard.includes(code))
        .map((code): { code: string; description?: string } => ({ code })),
      ...own.map(({ code, text }) => ({ code, description: text })),
    ],
  }));

export type EvaluationFormValues = z.input<typeof evaluationSchema>;
export type EvaluationInput = z.output<typeof evaluationSchema>;

export function evaluationFormValues(evaluation?: Evaluation): EvaluationFormValues {
  const criteria = evaluation?.criteria ?? [];
  return {
    code: evaluation?.code ?? '',
    title: evaluation?.title ?? '',
    purpose: evaluation?.purpose ?? '',
    programmeIds:
      evaluation?.programmes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
    standard: criteria.map((each) => each.code).filter(isStandard),
    own: criteria
      .filter((each) => !isStandard(each.code))
      .map((each) => ({ code: each.code, text: each.description ?? '' })),
    methods: evaluation?.methods ?? [],
  };
}

/** A code for a criterion of one's own that no other has. */
export function ownCode(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`OWN_${number}`)) number++;
  return `OWN_${number}`;
}

export const questionsSchema = z.object({
  questions: z
    .array(
      z.object({
        id: z.string().nullable(),
        question: z.string().trim().min(1).max(500),
        criterion: z.string().transform((code) => code || null),
        sources: z
          .array(
            z.object({
              kind: z.enum(sourceKinds),
              label: z.string().trim().min(1).max(300),
              reference: optionalText(300),
            }),
          )
          .max(20),
      }),
    )
    .max(50),
});

export type QuestionsFormValues = z.input<typeof questionsSchema>;
export type QuestionInput = z.output<typeof questionsSchema>['questions'][number];

export function questionsFormValues(evaluation: Evaluation): QuestionsFormValues {
  return {
    questions: evaluation.questions.map((each) => ({
      id: each.id,
      question: each.question,
      criterion: each.criterion ?? '',
      sources: each.sources.map((source) => ({ ...source, reference: source.reference ?? '' })),
    })),
  };
}

export const timelineSchema = z.object({
  milestones: z
    .array(z.object({ name: z.string().trim().min(1).max(200), dueOn: z.iso.date() }))
    .max(40),
});

export type TimelineFormValues = z.input<typeof timelineSchema>;

export const teamSchema = z
  .object({
    members: z
      .array(z.object({ employeeId: z.string(), name: z.string(), role: z.enum(memberRoles) }))
      .max(50),
  })
  .refine(({ members }) => members.some((member) => member.role === 'LEAD'), {
    path: ['members'],
    error: () => td('team.lead.missing'),
  });

export type TeamFormValues = z.input<typeof teamSchema>;

/** Past, today or to come; a milestone that is past says so in words. */
export function milestoneState(dueOn: string, day: string): 'past' | 'today' | 'ahead' {
  if (dueOn < day) return 'past';
  return dueOn === day ? 'today' : 'ahead';
}

export interface QuestionSource {
  label: string;
  /** Where it was planned, or in which surveys and interviews it is asked. */
  notes: string[];
  answers: boolean;
}

/** What is planned for a question and what answers it by now, each named once. */
export function sourcesOf(question: Question, kind: string): QuestionSource[] {
  const found = new Map<string, QuestionSource>();
  for (const { label, note } of question.answering.filter((each) => each.kind === kind)) {
    const known = found.get(label) ?? { label, notes: [], answers: true };
    if (note) known.notes.push(note);
    found.set(label, known);
  }
  for (const { label, reference } of question.sources.filter((each) => each.kind === kind)) {
    if (!found.has(label)) {
      found.set(label, { label, notes: reference ? [reference] : [], answers: false });
    }
  }
  return [...found.values()];
}
