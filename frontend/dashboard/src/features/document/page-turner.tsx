import { ActionIcon, NumberInput } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import classes from './document.module.css';
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
    <div className={classes.turner}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('previous')}
        disabled={page <= 1}
        onClick={() => {
          onGo(page - 1);
        }}
      >
        <Icon name="back" />
      </ActionIcon>
      <NumberInput
        aria-label={t('page.go')}
        w={72}
        min={1}
        max={pages}
        clampBehavior="strict"
        value={page}
        onChange={(to) => {
          if (typeof to === 'number' && to >= 1 && to !== page) onGo(to);
        }}
      />
      <span>{t('page', { page, pages })}</span>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('next')}
        disabled={page >= pages}
        onClick={() => {
          onGo(page + 1);
        }}
      >
        <Icon name="next" />
      </ActionIcon>
    </div>
  );
}
