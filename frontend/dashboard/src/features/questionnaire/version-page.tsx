import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Page,
  PrintMenu,
  Section,
  useToast,
} from '../../ui';
import { DefinitionOutline } from './definition-outline';
import { messages } from './messages';
import classes from './outline.module.css';
import { PhonePreview } from './phone-preview';
import { fetchQuestionnaire, questionnaireKeys, questionnaireQueries, resetDraft } from './queries';

export function VersionPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/questionnaire-versions/$id' });
  const { data: version } = useSuspenseQuery(questionnaireQueries.version(id));
  const { questionnaireId, number, title, definition } = version;

  const reset = async () => {
    const questionnaire = await fetchQuestionnaire(questionnaireId);
    const saved = await resetDraft(questionnaireId, questionnaire.version, id);
    await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
    queries.setQueryData(questionnaireKeys.one(questionnaireId), saved);
    toast(t('reset.done', { number }));
    await navigate({ to: '/questionnaires/$id/edit', params: { id: questionnaireId } });
  };

  return (
    <Page
      title={t('versionTitle', { title, number })}
      lead={t('versionLead')}
      breadcrumbs={[
        { label: t('questionnaires'), to: '/questionnaires' },
        { label: title, to: `/questionnaires/${questionnaireId}` },
        { label: t('version', { number }) },
      ]}
      actions={
        <>
          <ButtonLink
            to="/questionnaires/$id"
            params={{ id: questionnaireId }}
            variant="default"
            leftSection={<Icon name="back" />}
          >
            {t('open')}
          </ButtonLink>
          <PrintMenu
            path={`/questionnaire-versions/${id}/print`}
            fileName={`${version.code}-${number}`}
            languages={definition.languages}
          />
          {can(version, 'reset-draft') && (
            <ConfirmButton
              label={t('reset')}
              title={t('reset.title', { name: title, number })}
              leftSection={<Icon name="refresh" />}
              danger
              onConfirm={reset}
            >
              {t('reset.text', { number })}
            </ConfirmButton>
          )}
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <Section title={t('general')}>
            <DescriptionList
              items={[
                [t('code'), version.code],
                [t('publishedAt'), <DateText key="at" value={version.publishedAt} time />],
                [
                  t('minutes'),
                  definition.minutes == null
                    ? null
                    : t('minutes.value', { count: definition.minutes }),
                ],
                [
                  t('languages'),
                  t(definition.languages.includes('en') ? 'languages.en' : 'languages.id'),
                ],
                [
                  t('hash'),
                  <span key="hash">
                    <code className={classes.hash}>{version.sha256}</code>
                    <br />
                    <small>{t('hash.help')}</small>
                  </span>,
                ],
              ]}
            />
          </Section>
          <Section title={t('items')}>
            <DefinitionOutline definition={definition} />
          </Section>
        </div>
        <div className={classes.sticky}>
          <PhonePreview definition={definition} />
        </div>
      </div>
    </Page>
  );
}
