import { useQuery } from '@tanstack/react-query';

import { aboutQuery } from '../../lib/about';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from '../messages';
import classes from './demonstration-banner.module.css';

/** Nobody is to take the invented figures for true ones. */
export function DemonstrationBanner() {
  const t = useMessages(messages);
  const { data } = useQuery(aboutQuery);
  if (!data?.demonstration) return null;
  return (
    <aside className={classes.banner} aria-label={t('demonstration.label')}>
      <Icon name="info" />
      <p>
        <b>{t('demonstration.title')}</b>{' '}
        <span className={classes.more}>{t('demonstration.text')}</span>
      </p>
    </aside>
  );
}
