import { Button } from '@mantine/core';
import { useFieldArray } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  CheckboxGroupField,
  Icon,
  RemoveButton,
  SelectField,
  SortableList,
  TextAreaField,
  useListInfo,
} from '../../ui';
import { checklistMessages } from './checklist-messages';
import classes from './document.module.css';
import { type ChecklistValues, emptyCriterion, type Excerpt, verdicts } from './model';

const MAX_CRITERIA = 100;
const showCriteria = (value: unknown) =>
  (value as ChecklistValues['criteria']).map(({ criterion }) => criterion).join('; ');

export interface CriteriaFieldsProps {
  questions: readonly { id: string; question: string }[];
  excerpts: readonly Excerpt[];
}

export function CriteriaFields({ questions, excerpts }: CriteriaFieldsProps) {
  const t = useMessages(checklistMessages);
  // the criterion's own `id` must not be taken for the key of the row
  const list = useFieldArray<ChecklistValues, 'criteria', 'key'>({
    name: 'criteria',
    keyName: 'key',
  });
  const id = useListInfo('criteria', { label: t('criteria'), show: showCriteria });
  const proofs = excerpts.map((excerpt) => ({
    value: excerpt.id,
    label: excerpt.words,
    help: t('proof.at', { title: excerpt.documentTitle, page: excerpt.page }),
  }));
  return (
    <div id={id} tabIndex={-1} className={classes.cards}>
      <SortableList
        label={t('criteria')}
        items={list.fields}
        itemKey={(field) => field.key}
        itemLabel={(field) => field.criterion || t('criterion.new')}
        onReorder={(_, from, to) => {
          list.move(from, to);
        }}
      >
        {(_, index) => (
          <div className={classes.criterion}>
            <TextAreaField
              name={`criteria.${String(index)}.criterion`}
              label={`${t('criterion')} ${String(index + 1)}`}
              help={t('criterion.help')}
              maxLength={500}
            />
            <SelectField
              name={`criteria.${String(index)}.verdict`}
              label={t('verdict')}
              options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
            />
            {proofs.length > 0 ? (
              <CheckboxGroupField
                name={`criteria.${String(index)}.excerptIds`}
                label={t('proofs')}
                help={t('proofs.help')}
                options={proofs}
                optional
              />
            ) : (
              <p className={classes.where}>{t('proofs.nothing')}</p>
            )}
            <SelectField
              name={`criteria.${String(index)}.questionId`}
              label={t('question')}
              options={[
                { value: '', label: t('question.none') },
                ...questions.map((each) => ({ value: each.id, label: each.question })),
              ]}
              optional
            />
            <TextAreaField
              name={`criteria.${String(index)}.note`}
              label={t('note')}
              maxLength={1000}
              optional
            />
            <RemoveButton
              label={t('criterion.remove', { number: index + 1 })}
              onClick={() => {
                list.remove(index);
              }}
            />
          </div>
        )}
      </SortableList>
      <div>
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          disabled={list.fields.length >= MAX_CRITERIA}
          onClick={() => {
            list.append(emptyCriterion);
          }}
        >
          {t('criterion.add')}
        </Button>
      </div>
    </div>
  );
}
