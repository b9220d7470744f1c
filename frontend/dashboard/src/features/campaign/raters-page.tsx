import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, EmptyState, Page, ResourceForm, Section, useToast } from '../../ui';
import { messages } from './messages';
import { contextOf } from './model';
import { campaignKeys, campaignQueries } from './queries';
import { RaterEditor } from './rater-editor';
import { RaterGroups } from './rater-groups';
import { SubjectList } from './rater-list';
import { raterMessages } from './rater-messages';
import {
  minimumsOf,
  type RaterBoard,
  type RaterRole,
  ratersFormValues,
  ratersSchema,
} from './rater-model';
import { fetchRaters, raterQueries, setRaters } from './rater-queries';
import { RaterProgress } from './raters-section';

export function RatersPage() {
  const t = useMessages(raterMessages);
  const c = useMessages(messages);
  const { id } = useParams({ from: '/campaigns/$id/raters' });
  const { data: campaign } = useSuspenseQuery(campaignQueries.one(id));
  const { data: board } = useSuspenseQuery(raterQueries.board(id));
  return (
    <Page
      title={t('title', { title: campaign.title })}
      lead={t('lead')}
      breadcrumbs={[
        { label: c('campaigns'), to: '/campaigns' },
        { label: campaign.title, to: `/campaigns/${id}` },
        { label: t('raters') },
      ]}
      context={contextOf(campaign, c('evaluation'))}
    >
      <Section title={t('subjects')}>
        {board.subjects.length === 0 ? (
          <EmptyState
            icon="people"
            title={t('empty.title')}
            action={
              can(board, 'edit') && (
                <ButtonLink to="/campaigns/$id/edit" params={{ id }}>
                  {t('empty.action')}
                </ButtonLink>
              )
            }
          >
            {t('empty.text')}
          </EmptyState>
        ) : can(board, 'edit') ? (
          <RatersForm
            id={id}
            board={board}
            minimum={campaign.minimumGroup}
            minimums={minimumsOf(campaign)}
          />
        ) : (
          <>
            <RaterProgress
              rated={board.subjects.length - board.withoutRater}
              count={board.subjects.length}
            />
            <RaterGroups groups={board.groups} />
            <SubjectList subjects={board.subjects} raters={ratersFormValues(board).raters} />
          </>
        )}
      </Section>
    </Page>
  );
}

interface RatersFormProps {
  id: string;
  board: RaterBoard;
  minimum: number;
  minimums: Partial<Record<RaterRole, number>>;
}

function RatersForm({ id, board, minimum, minimums }: RatersFormProps) {
  const t = useMessages(raterMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = () => void navigate({ to: '/campaigns/$id', params: { id } });
  return (
    <ResourceForm
      schema={ratersSchema}
      initial={ratersFormValues(board)}
      version={board.version}
      reload={async () => {
        const latest = await fetchRaters(id);
        return { values: ratersFormValues(latest), version: latest.version };
      }}
      onSubmit={async ({ raters }, version) => {
        const saved = await setRaters(id, version, raters);
        await queries.invalidateQueries({ queryKey: campaignKeys.all });
        queries.setQueryData(raterQueries.board(id).queryKey, saved);
        toast(t('saved'));
      }}
      onDone={back}
      onCancel={back}
    >
      <RaterEditor board={board} minimum={minimum} minimums={minimums} />
    </ResourceForm>
  );
}
