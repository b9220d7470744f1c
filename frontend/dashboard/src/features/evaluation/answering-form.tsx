import { ActionIcon } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFieldArray } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { AsyncSelect, Icon, Notice, ProblemAlert, useListInfo } from '../../ui';
import {
  type AnsweringFormValues,
  answeringFormValues,
  answeringSchema,
  attachmentOf,
  candidatesFound,
  keyOf,
} from './answering-model';
import { DesignPage } from './design-page';
import { designMessages } from './design-messages';
import classes from './evaluation.module.css';
import type { Answering, Evaluation, Question } from './model';
import { attachSources, evaluationQueries } from './queries';

export function AnsweringPage() {
  const t = useMessages(designMessages);
  const { id } = useParams({ from: '/evaluations/$id/answering' });
  const { data: evaluation } = useSuspenseQuery(evaluationQueries.one(id));
  return (
    <DesignPage
      id={id}
      title={t('answering.edit')}
      lead={t('answering.lead')}
      section={t('answering')}
      savedText={t('answering.saved')}
      schema={answeringSchema}
      valuesOf={answeringFormValues}
      save={({ attachments }, version) => attachSources(id, version, attachments)}
    >
      <Attachments evaluation={evaluation} />
    </DesignPage>
  );
}

const show = (value: unknown) =>
  (value as AnsweringFormValues['attachments']).map((each) => each.label).join('; ');

function Attachments({ evaluation }: { evaluation: Evaluation }) {
  const t = useMessages(designMessages);
  const candidates = useQuery(evaluationQueries.candidates(evaluation.id));
  const list = useFieldArray<AnsweringFormValues, 'attachments', 'key'>({
    name: 'attachments',
    keyName: 'key',
  });
  const id = useListInfo('attachments', { label: t('answering'), show });
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      {candidates.isError && (
        <ProblemAlert error={candidates.error} onRetry={() => void candidates.refetch()} />
      )}
      {candidates.data?.length === 0 && (
        <Notice tone="info" title={t('answering.none')}>
          <p>{t('answering.none.text')}</p>
        </Notice>
      )}
      {evaluation.questions.map((question, number) => (
        <fieldset key={question.id} className={classes.fieldset}>
          <legend>
            {number + 1}. {question.question}
          </legend>
          <Planned question={question} />
          <ul className={classes.attachments}>
            {list.fields.map(
              (field, index) =>
                field.questionId === question.id && (
                  <Attached
                    key={field.key}
                    index={index}
                    source={field}
                    onRemove={() => {
                      list.remove(index);
                    }}
                  />
                ),
            )}
          </ul>
          {candidates.data && candidates.data.length > 0 && (
            <AsyncSelect
              label={t('answering.add', { number: number + 1 })}
              description={t('answering.add.help')}
              value={null}
              search={(q) =>
                Promise.resolve(candidatesFound(candidates.data, q, (kind) => t(`source.${kind}`)))
              }
              queryKey={['evaluations', evaluation.id, 'candidates', candidates.dataUpdatedAt]}
              onChange={(option) => {
                const chosen = candidates.data.find((each) => keyOf(each) === option?.value);
                const attachment = chosen && attachmentOf(chosen, question.id);
                const there = list.fields.some(
                  (field) => field.questionId === question.id && keyOf(field) === option?.value,
                );
                if (attachment && !there) list.append(attachment, { shouldFocus: false });
              }}
            />
          )}
        </fieldset>
      ))}
    </div>
  );
}

/** What the design plans, for the reader to look for, and what a feature names by itself. */
function Planned({ question }: { question: Question }) {
  const t = useMessages(designMessages);
  const named = question.answering.filter((each) => !each.attached);
  return (
    <>
      {question.sources.length > 0 && (
        <p className={classes.hint}>
          {t('answering.planned', {
            sources: question.sources.map((each) => each.label).join('; '),
          })}
        </p>
      )}
      {named.length > 0 && (
        <p className={classes.hint}>
          {t('answering.named', { sources: named.map((each) => each.label).join('; ') })}
        </p>
      )}
    </>
  );
}

interface AttachedProps {
  index: number;
  source: Pick<Answering, 'kind' | 'label' | 'note'>;
  onRemove: () => void;
}

function Attached({ index, source, onRemove }: AttachedProps) {
  const t = useMessages(designMessages);
  const id = useListInfo(`attachments.${index}.sourceId`, { label: source.label });
  return (
    <li id={id} tabIndex={-1}>
      <span>
        {source.label}
        <span className={classes.reference}>
          {[t(`source.${source.kind}`), source.note].filter(Boolean).join(' · ')}
        </span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('answering.remove', { label: source.label })}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </ActionIcon>
    </li>
  );
}
