import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  LeaveWarning,
  Loaded,
  Page,
  PrintMenu,
  Section,
  useToast,
} from '../../ui';
import { CommentsButton } from './comment-command';
import { outlineId, type Spot, wholeDraft } from './comment-model';
import { CommentPanel } from './comment-panel';
import { CopyButton } from './copy-button';
import { DefinitionOutline } from './definition-outline';
import { FilesSection } from './files-section';
import { languageName, languagesOf } from './language-names';
import { messages } from './messages';
import type { Questionnaire } from './model';
import classes from './outline.module.css';
import { PhonePreview } from './phone-preview';
import { PublishButton } from './publish-dialog';
import {
  archiveQuestionnaire,
  questionnaireKeys,
  questionnaireQueries,
  restoreQuestionnaire,
} from './queries';
import { QuestionnaireState } from './questionnaire-state';
import { ShareButton } from './share-button';
import { sharingMessages } from './sharing-messages';
import { CommentsProvider, useCommentsOf } from './use-comments';

export function QuestionnairePage() {
  const { id } = useParams({ from: '/questionnaires/$id' });
  // `?thread=` comes from a notice
  const { thread }: { thread?: string } = useSearch({ strict: false });
  return <QuestionnaireDetails key={`${id} ${thread ?? ''}`} id={id} thread={thread} />;
}

function reach(spot: Spot) {
  const place = document.getElementById(outlineId(spot));
  place?.focus();
  place?.scrollIntoView({ block: 'center' });
}

function QuestionnaireDetails({ id, thread }: { id: string; thread: string | undefined }) {
  const t = useMessages(messages);
  const sharing = useMessages(sharingMessages);
  const { data: questionnaire } = useSuspenseQuery(questionnaireQueries.one(id));
  const { definition, latest } = questionnaire;
  const comments = useCommentsOf({ questionnaireId: id, definition, goTo: reach, thread });
  return (
    <CommentsProvider value={comments}>
      <Page
        title={questionnaire.title}
        badge={<QuestionnaireState status={questionnaire.status} />}
        breadcrumbs={[
          { label: t('questionnaires'), to: '/questionnaires' },
          { label: questionnaire.title },
        ]}
        actions={<Actions questionnaire={questionnaire} />}
      >
        <div className={classes.columns}>
          <div>
            <Section title={t('general')}>
              <DescriptionList
                items={[
                  [t('code'), questionnaire.code],
                  [t('description'), questionnaire.description],
                  [t('items'), questionnaire.itemCount],
                  [
                    t('minutes'),
                    definition.minutes == null
                      ? null
                      : t('minutes.value', { count: definition.minutes }),
                  ],
                  [t('languages'), languagesOf(definition).map(languageName).join(', ')],
                  [
                    t('draft'),
                    latest
                      ? questionnaire.changed
                        ? t('changed')
                        : t('changed.no', { number: latest.number })
                      : t('changed.none'),
                  ],
                  [
                    sharing('visibility'),
                    [
                      sharing(`visibility.${questionnaire.visibility}`),
                      ...(questionnaire.inLibrary ? [sharing('inLibrary.yes')] : []),
                    ].join(', '),
                  ],
                  [t('updatedAt'), <DateText key="at" value={questionnaire.updatedAt} time />],
                ]}
              />
            </Section>
            <FilesSection questionnaire={questionnaire} />
            <Versions questionnaire={questionnaire} />
            <Section title={t('draft')}>
              <div id={outlineId(wholeDraft)} tabIndex={-1}>
                <DefinitionOutline definition={definition} />
              </div>
            </Section>
          </div>
          <div className={classes.sticky}>
            <PhonePreview definition={definition} />
          </div>
        </div>
        <CommentPanel comments={comments} />
        <LeaveWarning unsaved={comments.hasUnsent} />
      </Page>
    </CommentsProvider>
  );
}

function Actions({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, title } = questionnaire;
  const changed = async (saved: Questionnaire, text: string) => {
    await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
    queries.setQueryData(questionnaireKeys.one(id), saved);
    toast(text);
  };
  return (
    <>
      <CommentsButton />
      {can(questionnaire, 'edit') && (
        <ButtonLink
          to="/questionnaires/$id/edit"
          params={{ id }}
          variant="default"
          leftSection={<Icon name="edit" />}
        >
          {t('edit')}
        </ButtonLink>
      )}
      {can(questionnaire, 'publish') && questionnaire.changed && (
        <PublishButton
          questionnaire={questionnaire}
          onGoTo={(pointer) =>
            void navigate({
              to: '/questionnaires/$id/edit',
              params: { id },
              search: { at: pointer } as never, // read by the editor
            })
          }
        />
      )}
      {can(questionnaire, 'share') && <ShareButton questionnaire={questionnaire} />}
      {can(questionnaire, 'copy') && <CopyButton questionnaire={questionnaire} />}
      {can(questionnaire, 'archive') && (
        <ConfirmButton
          label={t('archive')}
          title={t('archive.title', { name: title })}
          leftSection={<Icon name="archive" />}
          onConfirm={async () => {
            await changed(await archiveQuestionnaire(id), t('archived'));
          }}
        >
          {t('archive.text')}
        </ConfirmButton>
      )}
      {can(questionnaire, 'restore') && (
        <ConfirmButton
          label={t('restore')}
          title={t('restore.title', { name: title })}
          leftSection={<Icon name="refresh" />}
          onConfirm={async () => {
            await changed(await restoreQuestionnaire(id), t('restored'));
          }}
        >
          {t('restore.text')}
        </ConfirmButton>
      )}
    </>
  );
}

function Versions({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(messages);
  const versions = useQuery(questionnaireQueries.versions(questionnaire.id));
  return (
    <Section title={t('versions')}>
      <Loaded query={versions} lines={1}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('versions.none')}</p>}
            <ul className={classes.versions}>
              {items.map((version, index) => (
                <li key={version.id}>
                  <Link to="/questionnaire-versions/$id" params={{ id: version.id }}>
                    {t('version', { number: version.number })}
                  </Link>
                  <span>{t('items.count', { count: version.itemCount })}</span>
                  <span>
                    {t('publishedAt')} <DateText value={version.publishedAt} time />
                  </span>
                  {index === 0 && (
                    <PrintMenu
                      path={`/questionnaire-versions/${version.id}/print`}
                      fileName={`${questionnaire.code}-${version.number}`}
                      languages={questionnaire.definition.languages}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
}
