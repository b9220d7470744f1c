import { ActionIcon, Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useFieldArray } from 'react-hook-form';

import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DateField, Icon, TextField, useListInfo } from '../../ui';
import { DesignPage } from './design-page';
import classes from './evaluation.module.css';
import { designMessages } from './design-messages';
import { type Evaluation, type TimelineFormValues, timelineSchema } from './model';
import { schedule } from './queries';

const timelineValues = (evaluation: Evaluation): TimelineFormValues => ({
  milestones: evaluation.milestones.map(({ name, dueOn }) => ({ name, dueOn })),
});

export function TimelinePage() {
  const t = useMessages(designMessages);
  const { id } = useParams({ from: '/evaluations/$id/timeline' });
  return (
    <DesignPage
      id={id}
      title={t('timeline.edit')}
      lead={t('timeline.help')}
      section={t('timeline')}
      savedText={t('timeline.saved')}
      schema={timelineSchema}
      valuesOf={timelineValues}
      save={({ milestones }, version) => schedule(id, version, milestones)}
    >
      <Milestones />
    </DesignPage>
  );
}

const show = (value: unknown) =>
  (value as TimelineFormValues['milestones'])
    .map((each) => `${each.name} (${formatDate(each.dueOn)})`)
    .join('; ');

function Milestones() {
  const t = useMessages(designMessages);
  const list = useFieldArray<TimelineFormValues, 'milestones'>({ name: 'milestones' });
  const id = useListInfo('milestones', { label: t('timeline'), show });
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      {list.fields.map((field, index) => (
        <div key={field.id} className={classes.milestone}>
          <TextField name={`milestones.${index}.name`} label={t('timeline.name')} maxLength={200} />
          <DateField name={`milestones.${index}.dueOn`} label={t('timeline.dueOn')} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('timeline.remove', { number: index + 1 })}
            onClick={() => {
              list.remove(index);
            }}
          >
            <Icon name="remove" />
          </ActionIcon>
        </div>
      ))}
      {list.fields.length < 40 && (
        <Button
          variant="default"
          leftSection={<Icon name="add" />}
          onClick={() => {
            list.append({ name: '', dueOn: '' });
          }}
        >
          {t('timeline.add')}
        </Button>
      )}
    </div>
  );
}
