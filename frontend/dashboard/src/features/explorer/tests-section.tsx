import { Button } from '@mantine/core';
import { useState } from 'react';

import { estimateText } from '../../lib/estimate';
import { formatP } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
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
  const compared = new Set(sorted.map(({ groups }) => groups.join(' ')));
  const isAlways = compared.size === 1;
  return (
    <Section title={t('tests.title')}>
      {isAlways && sorted[0] && <p>{whoOf(found, sorted[0])}</p>}
      <ul className={classes.tests}>
        {shown.map((test, at) => (
          <li key={`${test.item} ${test.option ?? ''} ${test.groups.join(' ')}`}>
            {/* the summary may have said it already */}
            <details open={at === 0 && !found.summary.includes(test.sentence)}>
              <TestLine found={found} test={test} isAlways={isAlways} />
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

/** The two groups by name, or how many. */
function whoOf(found: Exploration, { kind, groups }: ExploredTest): string {
  const names = groups.map((key) => found.groups.find((one) => one.key === key)?.name ?? key);
  return kind === 'OMNIBUS'
    ? textOf(messages)('tests.all', { count: names.length })
    : names.join(' – ');
}

interface TestLineProps {
  found: Exploration;
  test: ExploredTest;
  /** Whether all tests are of the same groups, which are named once above. */
  isAlways: boolean;
}

function TestLine({ found, test, isAlways }: TestLineProps) {
  const t = useMessages(messages);
  const item = found.items.find(({ key }) => key === test.item);
  const option = item?.options.find(({ code }) => code === test.option);
  const row = found.pairs?.rows.find(({ key }) => key === test.item);
  const text = item?.text ?? row?.text ?? test.item;
  return (
    <summary>
      <span className={classes.tested}>
        {option ? `${text}: ${option.label}` : text}
        {!isAlways && <span className={classes.help}>{whoOf(found, test)}</span>}
      </span>
      <StatusBadge
        tone={test.significant ? 'primary' : 'neutral'}
        icon={test.significant ? 'check' : 'minus'}
      >
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
