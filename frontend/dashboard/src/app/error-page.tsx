import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { isProblem } from '@ampera/api';
import { useMessages } from '../lib/i18n';
import { Page, ProblemAlert } from '../ui';
import { messages } from './messages';
import { NotFoundPage } from './not-found-page';

/** What could not be loaded: not found, not allowed, or broken; never a blank page. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useMessages(messages);
  const router = useRouter();
  const queries = useQueryClient();
  if (isProblem(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Page title={t('error.title')}>
      <ProblemAlert error={error} />
      <Button
        variant="default"
        onClick={() => {
          queries.removeQueries({ predicate: (query) => query.state.status === 'error' });
          reset();
          void router.invalidate();
        }}
      >
        {t('error.reload')}
      </Button>
    </Page>
  );
}
