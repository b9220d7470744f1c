import { Progress } from '@mantine/core';

import { useMessages } from '../lib/i18n';
import { messages } from './messages';
import classes from './sending-progress.module.css';

/** How far a file is on its way; afterwards the server reads it. */
export function SendingProgress({ share }: { share: number | undefined }) {
  const t = useMessages(messages);
  if (share === undefined) return null;
  const percent = Math.round(share * 100);
  return (
    <div className={classes.progress} role="status">
      <span>{share < 1 ? t('sending', { percent }) : t('sending.reading')}</span>
      <Progress value={percent} animated={share >= 1} aria-label={t('sending', { percent })} />
    </div>
  );
}
