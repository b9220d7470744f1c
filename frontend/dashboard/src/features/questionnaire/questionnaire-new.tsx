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
  TextAreaField,
  TextField,
  useToast,
} from '../../ui';
import { DefinitionOutline } from './definition-outline';
import { messages } from './messages';
import { newSchema } from './model';
import classes from './outline.module.css';
import { PhonePreview } from './phone-preview';
import { createQuestionnaire, questionnaireKeys, questionnaireQueries } from './queries';
import { wordsIn } from './words';

const initial = { instrument: '', title: '', code: '', description: '' };

export function QuestionnaireNewPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const createdId = useRef('');
  const [instrument, setInstrument] = useState('');
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
                const created = await createQuestionnaire(input);
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
              <Fields onInstrument={setInstrument} />
            </ResourceForm>
          </Section>
        </div>
        <div className={classes.sticky}>
          {instrument !== '' && <InstrumentPhone key={instrument} code={instrument} />}
        </div>
      </div>
    </Page>
  );
}

function Fields({ onInstrument }: { onInstrument: (code: string) => void }) {
  const t = useMessages(messages);
  const words = wordsIn(useLanguage());
  const { data: instruments } = useSuspenseQuery(questionnaireQueries.instruments());
  const { setValue, getValues } = useFormContext<typeof initial>();
  const code = useWatch({ name: 'instrument' }) as string;

  // the title follows the instrument until the writer makes it their own
  const suggested = useRef('');
  const title = instruments.find((one) => one.code === code)?.title.id ?? '';
  useEffect(() => {
    const own = getValues('title');
    if (own === '' || own === suggested.current) setValue('title', title, { shouldDirty: true });
    suggested.current = title;
  }, [title, getValues, setValue]);
  useEffect(() => {
    onInstrument(code);
  }, [code, onInstrument]);

  return (
    <>
      <RadioField
        name="instrument"
        label={t('instrument')}
        options={[
          { value: '', label: t('blank'), help: t('blank.help') },
          ...instruments.map((one) => ({
            value: one.code,
            label: words(one.title),
            help: `${words(one.description)} ${t('instrument.about', {
              sections: one.sectionCount,
              items: one.itemCount,
              minutes: one.minutes ?? 0,
            })}.`,
          })),
        ]}
      />
      {code !== '' && <InstrumentPreview code={code} />}
      <TextField name="title" label={t('name')} help={t('name.help')} maxLength={200} />
      <FieldRow>
        <TextField name="code" label={t('code')} help={t('code.help')} maxLength={40} />
      </FieldRow>
      <TextAreaField
        name="description"
        label={t('description')}
        help={t('description.help')}
        optional
        rows={2}
        maxLength={1000}
      />
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
