import { Button } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Section, StatusBadge } from '../../ui';
import classes from './explorer.module.css';
import { messages } from './messages';
import type { Exploration } from './model';

const FIRST = 8;

/** Each test as a sentence, those that show a difference first; its numbers are in the table. */
export function TestsSection({ found }: { found: Exploration }) {
  const t = useMessages(messages);
  const [all, setAll] = useState(false);
  if (found.tests.length === 0) return null;
  const sorted = [...found.tests].sort((a, b) => Number(b.significant) - Number(a.significant));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <Section title={t('tests.title')}>
      <ul className={classes.tests}>
        {shown.map((test, at) => (
          <li key={at}>
            <StatusBadge tone={test.significant ? 'primary' : 'neutral'}>
              {t(test.significant ? 'tests.significant' : 'tests.alike')}
            </StatusBadge>{' '}
            {test.sentence}
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button
          variant="default"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('tests.more', { count: sorted.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}
