import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';

import { messages, useSession, Waiting } from '../../auth';
import { useMessages } from '../../lib/i18n';
import { EmptyState } from '../../ui';
import classes from './shell.module.css';

const ASKED = 'ampera.second-step';

/** Once per visit the way to the second step is taken by itself; whoever comes back without the code chooses. */
export function forgetSecondStep(): void {
  window.sessionStorage.removeItem(ASKED);
}

/** Staff roles wait for the code of the telephone, which Keycloak asks for. */
export function SecondStep() {
  const t = useMessages(messages);
  const session = useSession();
  const [leading, setLeading] = useState(() => window.sessionStorage.getItem(ASKED) === null);
  useEffect(() => {
    if (!leading) return;
    window.sessionStorage.setItem(ASKED, 'yes');
    session.showCode().catch(() => {
      setLeading(false);
    });
  }, [leading, session]);
  if (leading) return <Waiting>{t('secondStep.leading')}</Waiting>;
  return (
    <main className={classes.alone}>
      <EmptyState
        icon="shield"
        title={t('secondStep.title')}
        action={
          <>
            <Button
              onClick={() => {
                setLeading(true);
              }}
            >
              {t('secondStep.go')}
            </Button>{' '}
            <Button component="a" href="/survei/" variant="default">
              {t('secondStep.surveys')}
            </Button>
          </>
        }
      >
        {t('secondStep.text')}
      </EmptyState>
    </main>
  );
}
