import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, type IconName } from '../../ui';
import { messages } from '../messages';

const schemes: readonly { key: MantineColorScheme; icon: IconName }[] = [
  { key: 'light', icon: 'sun' },
  { key: 'dark', icon: 'moon' },
  { key: 'auto', icon: 'settings' },
];

export function SchemeItems() {
  const t = useMessages(messages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('header.scheme')}</Menu.Label>
      {schemes.map(({ key, icon }) => (
        <Menu.Item
          key={key}
          role="menuitemradio"
          aria-checked={key === colorScheme}
          leftSection={<Icon name={icon} />}
          rightSection={key === colorScheme && <Icon name="check" size={16} />}
          onClick={() => {
            setColorScheme(key);
          }}
        >
          {t(`scheme.${key}`)}
        </Menu.Item>
      ))}
    </>
  );
}
