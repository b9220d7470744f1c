import { Button } from '@mantine/core';
import { useState } from 'react';

import { estimateText } from '../../lib/estimate';
import { formatP } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Section, StatusBadge } from '../../ui';
import classes from './explorer.module.css';
import { messages } from './messages';
import type { Effect, Exploration, ExploredTest } from './model';

const FIRST = 8;

/** Each test as a line, those that show a difference first; the sentence says what it means. */
export function TestsSection({ found }: { found: Exploration }) {
  const t = useMessages(messages);
  const [all, setAll] = useState(false);
  if (found.tests.length === 0) return null;
  const sorted = [...found.tests].sort((a, b) => a.adjustedP - b.adjustedP);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <Section title={t('tests.title')}>
      <ul className={classes.tests}>
        {shown.map((test, at) => (
          <li key={`${test.item} ${test.option ?? ''} ${test.groups.join(' ')}`}>
            <details open={at === 0}>
              <TestLine found={found} test={test} />
              <p>{test.sentence}</p>
            </details>
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

function TestLine({ found, test }: { found: Exploration; test: ExploredTest }) {
  const t = useMessages(messages);
  const item = found.items.find(({ key }) => key === test.item);
  const option = item?.options.find(({ code }) => code === test.option);
  const groups = test.groups.map((key) => found.groups.find((one) => one.key === key)?.name ?? key);
  return (
    <summary>
      <span className={classes.tested}>
        {option ? `${item?.text ?? test.item}: ${option.label}` : (item?.text ?? test.item)}
        <span className={classes.help}>
          {test.kind === 'OMNIBUS' ? t('tests.all', { count: groups.length }) : groups.join(' – ')}
        </span>
      </span>
      <StatusBadge tone={test.significant ? 'primary' : 'neutral'}>
        {t(test.significant ? 'tests.significant' : 'tests.alike')}
      </StatusBadge>
      <span className={classes.numbers}>
        {pText(test.adjustedP)}
        {test.effect && <EffectText effect={test.effect} />}
      </span>
    </summary>
  );
}

function pText(p: number): string {
  const text = formatP(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}

function EffectText({ effect }: { effect: Effect }) {
  const t = useMessages(messages);
  return (
    <>
      {' · '}
      {t(`effect.${effect.measure}`)} {estimateText(effect, 2)}
    </>
  );
}
