import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useFieldArray, useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import {
  FieldRow,
  Icon,
  Page,
  RemoveButton,
  ResourceForm,
  Section,
  SelectField,
  SortableList,
  TextAreaField,
  TextField,
  useListInfo,
  useToast,
} from '../../ui';
import classes from './coding.module.css';
import { messages } from './messages';
import { codebookFormValues, type CodebookFormValues, codebookSchema, levels } from './model';
import { arrangeCodebook, codingKeys, codingQueries, fetchCodebook } from './queries';

export function CodebookEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/codebooks/$id/edit' });
  const { data: codebook } = useSuspenseQuery(codingQueries.one(id));
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = () => void navigate({ to: '/codebooks/$id', params: { id } });
  return (
    <Page
      title={t('edit')}
      lead={t('form.lead')}
      breadcrumbs={[
        { label: t('list'), to: '/codebooks' },
        { label: t('codebook'), to: `/codebooks/${id}` },
        { label: t('edit') },
      ]}
      context={{ kind: t('evaluation'), name: codebook.evaluationTitle, to: `/evaluations/${id}` }}
    >
      <ResourceForm
        schema={codebookSchema}
        initial={codebookFormValues(codebook)}
        version={codebook.version}
        reload={async () => {
          const latest = await fetchCodebook(id);
          return { values: codebookFormValues(latest), version: latest.version };
        }}
        onSubmit={async ({ codes }, version) => {
          const saved = await arrangeCodebook(id, version, codes);
          queries.setQueryData(codingKeys.one(id), saved);
          toast(t('saved'));
        }}
        onDone={back}
        onCancel={back}
      >
        <Section title={t('codes')}>
          <Codes />
        </Section>
      </ResourceForm>
    </Page>
  );
}

const show = (value: unknown) =>
  (value as CodebookFormValues['codes']).map((each) => each.name).join('; ');

function Codes() {
  const t = useMessages(messages);
  // the code's own `id` must not be taken for the key of the row
  const list = useFieldArray<CodebookFormValues, 'codes', 'key'>({ name: 'codes', keyName: 'key' });
  const id = useListInfo('codes', { label: t('codes'), show });
  const codes = useWatch<CodebookFormValues, 'codes'>({ name: 'codes' });
  return (
    <div id={id} tabIndex={-1} className={classes.rows}>
      <SortableList
        label={t('codes')}
        items={list.fields}
        itemKey={(field) => field.key}
        itemLabel={(field) => codes[list.fields.indexOf(field)]?.name || t('form.new')}
        onReorder={(_, from, to) => {
          list.move(from, to);
        }}
      >
        {(_, index) => (
          <div
            className={classes.code}
            style={{ paddingLeft: Number(codes[index]?.depth ?? 0) * 24 }}
          >
            <FieldRow>
              <TextField name={`codes.${index}.name`} label={t('form.name')} maxLength={100} />
              <SelectField
                name={`codes.${index}.depth`}
                label={t('form.level')}
                options={levels.map((value) => ({ value, label: t(`form.level.${value}`) }))}
              />
            </FieldRow>
            <TextAreaField
              name={`codes.${index}.definition`}
              label={t('form.definition')}
              help={t('form.definition.help')}
              optional
              rows={2}
              maxLength={1000}
            />
            <RemoveButton
              label={t('form.remove', { number: index + 1 })}
              onClick={() => {
                list.remove(index);
              }}
            />
          </div>
        )}
      </SortableList>
      {list.fields.length < 200 && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="add" />}
            onClick={() => {
              list.append({ id: null, name: '', definition: '', depth: '0' });
            }}
          >
            {t('form.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
