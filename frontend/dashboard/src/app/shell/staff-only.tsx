import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';

import { isStaff, messages, meQuery, Waiting } from '../../auth';
import { useMessages } from '../../lib/i18n';
import { ProblemAlert } from '../../ui';
import classes from './shell.module.css';

/** Whoever is only a respondent is led to the own surveys; the dashboard has nothing for them. */
export function StaffOnly({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const me = useQuery(meQuery);
  const leave = me.isSuccess && !isStaff(me.data);
  useEffect(() => {
    if (leave) window.location.replace('/survei/');
  }, [leave]);
  if (me.isPending) return <Waiting>{t('starting')}</Waiting>;
  if (leave) return <Waiting>{t('respondent')}</Waiting>;
  if (me.isError) {
    return (
      <main className={classes.alone}>
        <ProblemAlert error={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  return children;
}
