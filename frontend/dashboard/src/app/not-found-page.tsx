import { useMessages } from '../lib/i18n';
import { ButtonLink, EmptyState, Page } from '../ui';
import { messages } from './messages';

export function NotFoundPage() {
  const t = useMessages(messages);
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        icon="search"
        title={t('notFound.title')}
        action={<ButtonLink to="/">{t('notFound.action')}</ButtonLink>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}
