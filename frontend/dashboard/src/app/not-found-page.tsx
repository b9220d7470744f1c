import { useMessages } from '../lib/i18n';
import { ButtonLink, Icon, Page } from '../ui';
import { messages } from './messages';

export function NotFoundPage() {
  const t = useMessages(messages);
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <p>
        <ButtonLink to="/" leftSection={<Icon name="home" />}>
          {t('notFound.action')}
        </ButtonLink>
      </p>
    </Page>
  );
}
