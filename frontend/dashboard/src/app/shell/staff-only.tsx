import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';

import { isStaff, messages, meQuery, Waiting } from '../../auth';
import { useMessages } from '../../lib/i18n';
import { ProblemAlert } from '../../ui';
import { forgetSecondStep, SecondStep } from './second-step';
import classes from './shell.module.css';

/**
 * Whoever is only a respondent is led to the own surveys; the dashboard has nothing for them. Staff who have not shown
 * the code of their telephone are led to where it is asked for.
 */
export function StaffOnly({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const me = useQuery(meQuery);
  const waits = me.isSuccess && me.data.secondFactorMissing;
  const leave = me.isSuccess && !isStaff(me.data) && !waits;
  useEffect(() => {
    if (leave) window.location.replace('/survei/');
  }, [leave]);
  useEffect(() => {
    if (me.isSuccess && !waits) forgetSecondStep();
  }, [me.isSuccess, waits]);
  if (me.isPending) return <Waiting>{t('starting')}</Waiting>;
  if (waits) return <SecondStep />;
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
