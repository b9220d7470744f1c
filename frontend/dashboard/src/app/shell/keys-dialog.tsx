import { Modal } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import classes from './shell.module.css';

export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useMessages(messages);
  const keys = [
    ['/', t('keys.search')],
    ['?', t('keys.help')],
    ['Ctrl + Enter', t('keys.save')],
    [t('keys.space'), t('keys.sort')],
    ['Esc', t('keys.close')],
  ] as const;
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} centered>
      <dl className={classes.keys}>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
