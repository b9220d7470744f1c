import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/i18n';
import { EmptyState } from '../ui';
import { messages } from './messages';
import { Waiting } from './waiting';
import { useSession, useSessionStatus } from './session-context';
import classes from './session-gate.module.css';
import { SessionExpiredDialog } from './session-expired-dialog';

/** Shows the application to whom is signed in, and a way back to everybody else. */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const session = useSession();
  const status = useSessionStatus();
  switch (status) {
    case 'starting':
      return <Waiting>{t('starting')}</Waiting>;
    case 'signed-out':
      return (
        <main className={classes.center}>
          <EmptyState
            icon="signOut"
            title={t('signedOut.title')}
            action={
              <Button component="a" href="/">
                {t('signedOut.again')}
              </Button>
            }
          >
            {t('signedOut.text')}
          </EmptyState>
        </main>
      );
    case 'failed':
      return (
        <main className={classes.center}>
          <EmptyState
            icon="alert"
            title={t('failed.title')}
            action={<Button onClick={() => void session.start()}>{t('retry')}</Button>}
          >
            {t('failed.detail')}
          </EmptyState>
        </main>
      );
    default:
      return (
        <>
          {children}
          <SessionExpiredDialog opened={status === 'expired'} />
        </>
      );
  }
}
