import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { Page, ResourceForm, Section, SelectField, TextField, useToast } from '../../ui';
import { messages } from './position-messages';
import {
  type Position,
  positionFormValues,
  type PositionInput,
  positionKinds,
  positionSchema,
} from './position-model';
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
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const savedId = useRef<string>(undefined);

  const save = async (input: PositionInput, version: number) => {
    const saved = position
      ? await editPosition(position.id, version, input)
      : await createPosition(input);
    await queries.invalidateQueries({ queryKey: positionKeys.all });
    queries.setQueryData(positionKeys.one(saved.id), saved);
    toast(t(position ? 'saved' : 'created'));
    savedId.current = saved.id;
  };
  const open = (id: string | undefined) =>
    void (id ? navigate({ to: '/positions/$id', params: { id } }) : navigate({ to: '/positions' }));

  return (
    <Section title={t('position')}>
      <ResourceForm
        schema={positionSchema}
        initial={positionFormValues(position)}
        {...(position && {
          version: position.version,
          reload: async () => {
            const latest = await fetchPosition(position.id);
            return { values: positionFormValues(latest), version: latest.version };
          },
        })}
        onSubmit={save}
        onDone={() => {
          open(savedId.current);
        }}
        onCancel={() => {
          open(position?.id);
        }}
      >
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
