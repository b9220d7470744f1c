import { Button, NumberInput } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from './messages';

export interface PageTurnerProps {
  page: number;
  pages: number;
  onGo: (page: number) => void;
}

/** On to the next page, back, or straight to one. */
export function PageTurner({ page, pages, onGo }: PageTurnerProps) {
  const t = useMessages(messages);
  return (
    <>
      <Button
        variant="default"
        disabled={page <= 1}
        leftSection={<Icon name="back" />}
        onClick={() => {
          onGo(page - 1);
        }}
      >
        {t('previous')}
      </Button>
      <NumberInput
        aria-label={t('page.go')}
        w={90}
        min={1}
        max={pages}
        clampBehavior="strict"
        value={page}
        onChange={(to) => {
          if (typeof to === 'number' && to >= 1 && to !== page) onGo(to);
        }}
      />
      <span>{t('page', { page, pages })}</span>
      <Button
        variant="default"
        disabled={page >= pages}
        rightSection={<Icon name="next" />}
        onClick={() => {
          onGo(page + 1);
        }}
      >
        {t('next')}
      </Button>
    </>
  );
}
