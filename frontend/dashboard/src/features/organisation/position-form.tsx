import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { Page, ResourceForm, Section, SelectField, TextField, useRecordForm } from '../../ui';
import { messages } from './position-messages';
import { type Position, positionFormValues, positionKinds, positionSchema } from './position-model';
import {
  createPosition,
  editPosition,
  fetchPosition,
  positionKeys,
  positionQueries,
} from './position-queries';

export function PositionNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('positions'), to: '/positions' }, { label: t('new') }]}
    >
      <PositionForm />
    </Page>
  );
}

export function PositionEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/positions/$id/edit' });
  const { data: position } = useSuspenseQuery(positionQueries.one(id));
  return (
    <Page
      title={t('edit.title', { name: position.name })}
      breadcrumbs={[
        { label: t('positions'), to: '/positions' },
        { label: position.name, to: `/positions/${id}` },
        { label: t('edit') },
      ]}
    >
      <PositionForm position={position} />
    </Page>
  );
}

function PositionForm({ position }: { position?: Position }) {
  const t = useMessages(messages);

  const form = useRecordForm({
    record: position,
    values: positionFormValues,
    fetch: fetchPosition,
    create: createPosition,
    edit: editPosition,
    keys: positionKeys,
    at: '/positions',
    created: t('created'),
    edited: t('saved'),
  });

  return (
    <Section title={t('position')}>
      <ResourceForm schema={positionSchema} {...form}>
        <TextField
          name="name"
          label={t('name')}
          help={t(position ? 'name.help.edit' : 'name.help')}
          maxLength={200}
        />
        <SelectField
          name="kind"
          label={t('kind')}
          options={positionKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </ResourceForm>
    </Section>
  );
}
