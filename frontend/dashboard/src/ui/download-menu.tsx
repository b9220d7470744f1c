import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';

import { Icon } from './icon';

export interface DownloadMenuProps {
  label: string;
  /** What the files hold. */
  help: string;
  disabled: boolean;
  /** Items of the menu. */
  children: ReactNode;
}

/** What a page gives away as files. */
export function DownloadMenu({ label, help, disabled, children }: DownloadMenuProps) {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          disabled={disabled}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{help}</Menu.Label>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
