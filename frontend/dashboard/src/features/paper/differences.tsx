import { Button, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useLanguage, useMessages } from '../../lib/i18n';
import { Loaded, Notice, ProblemAlert, Section, wordsIn } from '../../ui';
import { messages } from './messages';
import { type Answers, answerText, type Entries, linesOf, type PaperSheet } from './model';
import classes from './paper.module.css';
import { paperQueries, sheetActs } from './queries';

type Which = 'FIRST' | 'SECOND';

interface DifferencesProps {
  sheet: PaperSheet;
  onSettled: (saved: PaperSheet) => Promise<void>;
}

/** Where the two entries differ, one by one. */
export function Differences({ sheet, onSettled }: DifferencesProps) {
  const t = useMessages(messages);
  const entries = useQuery(paperQueries.entries(sheet));
  return (
    <Section title={t('differences.title')}>
      <Loaded query={entries} lines={6}>
        {(data) => <Choices sheet={sheet} entries={data} onSettled={onSettled} />}
      </Loaded>
    </Section>
  );
}

function Choices({ sheet, entries, onSettled }: DifferencesProps & { entries: Entries }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const definition = useQuery(paperQueries.definition(sheet.questionnaireVersionId));
  const [chosen, setChosen] = useState<Record<string, Which>>({});
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const missing = entries.differences.filter((key) => !chosen[key]).length;
  const settle = async () => {
    setTried(true);
    setProblem(undefined);
    if (missing > 0) return;
    setSaving(true);
    try {
      await onSettled(await sheetActs.settle(sheet, chosen));
    } catch (error) {
      setProblem(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Loaded query={definition} lines={6}>
      {(data) => {
        const words = wordsIn(data.languages.includes(language) ? language : 'id');
        const lines = linesOf(data, words).filter(({ key }) => entries.differences.includes(key));
        const read = (answers: Answers, key: string, line: (typeof lines)[number]) =>
          key in answers
            ? (answerText(line.item, answers[key], words, language) ?? t('answer.empty'))
            : t('answer.notAsked');
        return (
          <div className={classes.stack}>
            <p>{t('differences.text')}</p>
            {lines.map((line) => (
              <Radio.Group
                key={line.key}
                className={classes.difference}
                label={`${line.number}. ${line.question}`}
                value={chosen[line.key] ?? ''}
                onChange={(value) => {
                  setChosen((before) => ({ ...before, [line.key]: value as Which }));
                }}
              >
                <Radio
                  mt={8}
                  value="FIRST"
                  label={read(entries.first, line.key, line)}
                  description={t('differences.first', { name: sheet.firstBy ?? '' })}
                />
                <Radio
                  mt={8}
                  value="SECOND"
                  label={read(entries.second ?? {}, line.key, line)}
                  description={t('differences.second', { name: sheet.secondBy ?? '' })}
                />
              </Radio.Group>
            ))}
            {tried && missing > 0 && (
              <Notice
                tone="danger"
                role="alert"
                title={t('differences.missing', { count: missing })}
              />
            )}
            {problem !== undefined && <ProblemAlert error={problem} />}
            <div className={classes.foot}>
              <Button loading={saving} onClick={() => void settle()}>
                {t('differences.submit')}
              </Button>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}
