import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { Icon, type IconName } from '../../ui';
import { designMessages } from './design-messages';

/** Where each kind of source begins; these pages belong to other features. */
const STARTS: readonly { kind: 'survey' | 'interview' | 'document'; to: string; icon: IconName }[] =
  [
    { kind: 'survey', to: '/campaigns/new', icon: 'survey' },
    { kind: 'interview', to: '/interviews/new', icon: 'people' },
    { kind: 'document', to: '/documents/new', icon: 'file' },
  ];

export function AddSource({ evaluationId }: { evaluationId: string }) {
  const t = useMessages(designMessages);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button leftSection={<Icon name="add" />}>{t('start')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STARTS.map(({ kind, to, icon }) => (
          <Menu.Item
            key={kind}
            component={Link}
            {...({ to, search: { evaluationId } } as object)}
            leftSection={<Icon name={icon} />}
          >
            {t(`start.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
