import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, Section, useToast } from '../../ui';
import { messages } from './messages';
import { releasePage, reportKeys, reportQueries, withdrawPage } from './queries';

/** Whether everybody may read the evaluation; the decision maker releases and withdraws. */
export function PublicSection({ evaluationId }: { evaluationId: string }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const { data: page } = useSuspenseQuery(reportQueries.publicPage(evaluationId));
  const act = async (move: typeof releasePage, said: string) => {
    queries.setQueryData(reportKeys.publicPage(evaluationId), await move(evaluationId));
    toast(said);
  };
  return (
    <Section
      title={t('public')}
      actions={
        <>
          {can(page, 'release') && (
            <ConfirmButton
              label={t('public.release')}
              title={t('public.release.title', { title: page.title })}
              leftSection={<Icon name="globe" />}
              onConfirm={() => act(releasePage, t('public.released'))}
            >
              {t('public.release.text')}
            </ConfirmButton>
          )}
          {can(page, 'withdraw') && (
            <ConfirmButton
              label={t('public.withdraw')}
              title={t('public.withdraw.title', { title: page.title })}
              danger
              onConfirm={() => act(withdrawPage, t('public.withdrawn'))}
            >
              {t('public.withdraw.text')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <p>{page.released ? t('public.shown') : t('public.hidden')}</p>
      {page.released && (
        <p>
          <a href={`/api/v1/public/evaluations/${evaluationId}`} target="_blank" rel="noreferrer">
            {t('public.open')}
          </a>
        </p>
      )}
    </Section>
  );
}
