import { Loader } from '@mantine/core';

import { useMessages } from '../lib/i18n';
import { messages } from './messages';

export function PendingPage() {
  const t = useMessages(messages);
  return (
    <div role="status" style={{ padding: 32 }}>
      <Loader size={24} aria-label={t('loading')} />
    </div>
  );
}
