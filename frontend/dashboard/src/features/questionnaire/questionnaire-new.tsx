import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { useLanguage, useMessages } from '../../lib/i18n';
import {
  FieldRow,
  Page,
  ProblemAlert,
  RadioField,
  ResourceForm,
  Section,
  SelectField,
  TextAreaField,
  TextField,
  useToast,
  wordsIn,
} from '../../ui';
import { DefinitionOutline } from './definition-outline';
import { fileMessages } from './file-messages';
import { FileStart } from './file-start';
import { messages } from './messages';
import { newSchema, type StartKind } from './model';
import classes from './outline.module.css';
import { PhonePreview } from './phone-preview';
import {
  createQuestionnaire,
  importQuestionnaire,
  questionnaireKeys,
  questionnaireQueries,
} from './queries';
import { type QuestionnaireFile, renamedFile } from './questionnaire-file';
import { visibilityChoices } from './share-button';
import { sharingMessages } from './sharing-messages';

const initial = {
  start: 'blank' as StartKind,
  instrument: '',
  template: '',
  file: '',
  title: '',
  code: '',
  description: '',
  visibility: 'AGENCY' as const,
};

export function QuestionnaireNewPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const createdId = useRef('');
  const [start, setStart] = useState<Start>(nothing);
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('questionnaires'), to: '/questionnaires' }, { label: t('new') }]}
    >
      <div className={classes.columns}>
        <div>
          <Section title={t('general')}>
            <ResourceForm
              schema={newSchema}
              initial={initial}
              submitLabel={t('new.submit')}
              onSubmit={async (input) => {
                const { isFile, ...names } = input;
                const created =
                  isFile && start.file
                    ? await importQuestionnaire(renamedFile(start.file, names))
                    : await createQuestionnaire(names);
                await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
                createdId.current = created.id;
              }}
              onDone={() => {
                toast(t('created'));
                void navigate({
                  to: '/questionnaires/$id/edit',
                  params: { id: createdId.current },
                });
              }}
              onCancel={() => void navigate({ to: '/questionnaires' })}
            >
              <Fields onStart={setStart} />
            </ResourceForm>
          </Section>
        </div>
        <div className={classes.sticky}>
          {start.instrument !== '' && (
            <InstrumentPhone key={start.instrument} code={start.instrument} />
          )}
          {start.file && <PhonePreview definition={start.file.definition} />}
          {start.template !== '' && <TemplatePhone key={start.template} id={start.template} />}
        </div>
      </div>
    </Page>
  );
}

interface Start {
  instrument: string;
  template: string;
  file: QuestionnaireFile | null;
}

const nothing: Start = { instrument: '', template: '', file: null };

function Fields({ onStart }: { onStart: (start: Start) => void }) {
  const t = useMessages(messages);
  const sharing = useMessages(sharingMessages);
  const fileText = useMessages(fileMessages);
  const words = wordsIn(useLanguage());
  const { data: instruments } = useSuspenseQuery(questionnaireQueries.instruments());
  const { data: library } = useQuery(questionnaireQueries.library());
  const { setValue, getValues } = useFormContext<typeof initial>();
  const chosen = useWatch({ name: ['start', 'instrument', 'template'] }) as string[];
  const [kind = 'blank', chosenInstrument = '', chosenTemplate = ''] = chosen;
  const instrument = kind === 'instrument' ? chosenInstrument : '';
  const [read, setRead] = useState<QuestionnaireFile | null>(null);
  const file = kind === 'file' ? read : null;
  const template = kind === 'library' ? chosenTemplate : '';
  const about = instruments.find((one) => one.code === instrument);

  // the title follows what it starts from until the writer makes it their own
  const suggested = useRef('');
  const title =
    about?.title.id ??
    library?.items.find((one) => one.id === template)?.title ??
    file?.definition.title.id ??
    '';
  useEffect(() => {
    const own = getValues('title');
    if (own === '' || own === suggested.current) setValue('title', title, { shouldDirty: true });
    suggested.current = title;
  }, [title, getValues, setValue]);
  useEffect(() => {
    onStart({ instrument, template, file });
  }, [instrument, template, file, onStart]);

  return (
    <>
      <RadioField
        name="start"
        label={t('instrument')}
        options={[
          { value: 'blank', label: t('blank'), help: t('blank.help') },
          {
            value: 'instrument',
            label: t('instrument.ready'),
            help: t('instrument.ready.help', { count: instruments.length }),
          },
          {
            value: 'library',
            label: sharing('from.agency'),
            help: sharing(library?.items.length === 0 ? 'template.none' : 'from.agency.help'),
          },
          { value: 'file', label: fileText('import'), help: fileText('import.help') },
        ]}
      />
      {kind === 'instrument' && (
        <SelectField
          name="instrument"
          label={t('instrument.one')}
          help={
            about &&
            `${words(about.description)} ${t('instrument.about', {
              sections: about.sectionCount,
              items: about.itemCount,
              minutes: about.minutes ?? 0,
            })}.`
          }
          options={instruments.map((one) => ({ value: one.code, label: words(one.title) }))}
        />
      )}
      {kind === 'library' && (
        <SelectField
          name="template"
          label={sharing('template')}
          options={(library?.items ?? []).map((one) => ({
            value: one.id,
            label: sharing('template.about', {
              title: one.title,
              items: t('items.count', { count: one.itemCount }),
              version:
                one.latestNumber > 0
                  ? t('version', { number: one.latestNumber })
                  : sharing('template.draft'),
            }),
          }))}
        />
      )}
      {kind === 'file' && (
        <FileStart
          onRead={(content) => {
            setRead(content);
            if (content && getValues('code') === '') setValue('code', content.code);
            if (content && getValues('description') === '') {
              setValue('description', content.description ?? '');
            }
          }}
        />
      )}
      {instrument !== '' && <InstrumentPreview code={instrument} />}
      <TextField name="title" label={t('name')} help={t('name.help')} maxLength={200} />
      <FieldRow>
        <TextField name="code" label={t('code')} help={t('code.help')} maxLength={40} />
      </FieldRow>
      <details className={classes.more}>
        <summary>{t('new.more')}</summary>
        <TextAreaField
          name="description"
          label={t('description')}
          help={t('description.help')}
          optional
          rows={2}
          maxLength={1000}
        />
        <RadioField
          name="visibility"
          label={sharing('visibility')}
          options={visibilityChoices(sharing)}
        />
      </details>
    </>
  );
}

function InstrumentPreview({ code }: { code: string }) {
  const t = useMessages(messages);
  const words = wordsIn(useLanguage());
  const { data, error, refetch } = useQuery(questionnaireQueries.instrument(code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <details className={classes.instrument}>
      <summary>{t('instrument.preview')}</summary>
      <p>
        {t('source')}: {words(data.source)}
      </p>
      <DefinitionOutline definition={data.definition} />
    </details>
  );
}

function InstrumentPhone({ code }: { code: string }) {
  const { data } = useQuery(questionnaireQueries.instrument(code));
  return data ? <PhonePreview definition={data.definition} /> : null;
}

function TemplatePhone({ id }: { id: string }) {
  const { data } = useQuery(questionnaireQueries.start(id));
  return data ? <PhonePreview definition={data} /> : null;
}
