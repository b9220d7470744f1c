import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from './messages';
import classes from './notice.module.css';
import { noticeQueries } from './queries';

const MOST = 99;

/** The way to the notices, with how many wait. */
export function Bell() {
  const t = useMessages(messages);
  const unread = useQuery(noticeQueries.count()).data?.unread ?? 0;
  return (
    <Link
      to="/notices"
      className={classes.bell ?? ''}
      aria-label={unread > 0 ? t('bell.unread', { count: formatNumber(unread) }) : t('bell')}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span className={classes.count} aria-hidden="true">
          {unread > MOST ? `${String(MOST)}+` : formatNumber(unread)}
        </span>
      )}
    </Link>
  );
}
