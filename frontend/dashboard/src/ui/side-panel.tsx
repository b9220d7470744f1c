import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/i18n';
import { messages } from './messages';

export interface SidePanelProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  size?: number;
  /** When it is gone and the focus is back where it was: the moment to lead somewhere else. */
  onClosed?: () => void;
}

/** Details beside the list instead of losing it. Keep what is open in the URL, so that it can be linked. */
export function SidePanel(props: SidePanelProps) {
  const { opened, onClose, title, children, size = 520, onClosed } = props;
  const t = useMessages(messages);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={size}
      {...(onClosed && { onExitTransitionEnd: onClosed })}
      overlayProps={{ backgroundOpacity: 0.2 }}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      {children}
    </Drawer>
  );
}
