import { Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useLanguage, useMessages } from '../../lib/i18n';
import { ConfirmButton, Loaded, Section, wordsIn } from '../../ui';
import { EntryForm } from './entry-form';
import { messages } from './messages';
import { type Answers, answerText, linesOf, type PaperSheet } from './model';
import classes from './paper.module.css';
import { paperQueries, sheetActs } from './queries';

interface CheckSheetProps {
  sheet: PaperSheet;
  onChecked: (saved: PaperSheet) => Promise<void>;
}

/** The second person: keys in again without seeing the first entry, or compares it with the sheet. */
export function CheckSheet({ sheet, onChecked }: CheckSheetProps) {
  const t = useMessages(messages);
  const definition = useQuery(paperQueries.definition(sheet.questionnaireVersionId));
  const [how, setHow] = useState<'again' | 'compare'>('again');
  return (
    <Section title={t('check')}>
      <div className={classes.stack}>
        <Radio.Group
          label={t('check.how')}
          value={how}
          onChange={(value) => {
            setHow(value === 'compare' ? 'compare' : 'again');
          }}
        >
          {(['again', 'compare'] as const).map((value) => (
            <Radio
              key={value}
              mt={8}
              value={value}
              label={t(`check.how.${value}`)}
              description={t(`check.how.${value}.help`)}
            />
          ))}
        </Radio.Group>
        {how === 'again' ? (
          <Loaded query={definition} lines={8}>
            {(data) => (
              <EntryForm
                definition={data}
                submitLabel={t('key.saveAgain')}
                onSubmit={async (answers) => {
                  await onChecked(await sheetActs.keyAgain(sheet, answers));
                }}
              />
            )}
          </Loaded>
        ) : (
          <Comparison sheet={sheet} onChecked={onChecked} />
        )}
      </div>
    </Section>
  );
}

function Comparison({ sheet, onChecked }: CheckSheetProps) {
  const t = useMessages(messages);
  const { code } = sheet;
  const entries = useQuery(paperQueries.entries(sheet));
  return (
    <Loaded query={entries} lines={8}>
      {({ first }) => (
        <>
          <AnswerTable sheet={sheet} answers={first} />
          <p className={classes.muted}>{t('check.wrong')}</p>
          <div className={classes.foot}>
            <ConfirmButton
              label={t('check.confirm')}
              title={t('check.confirm.title', { code })}
              variant="filled"
              onConfirm={async () => {
                await onChecked(await sheetActs.confirm(sheet));
              }}
            >
              {t('check.confirm.text', { code })}
            </ConfirmButton>
          </div>
        </>
      )}
    </Loaded>
  );
}

function AnswerTable({ sheet, answers }: { sheet: PaperSheet; answers: Answers }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const definition = useQuery(paperQueries.definition(sheet.questionnaireVersionId));
  return (
    <Loaded query={definition} lines={8}>
      {(data) => {
        const words = wordsIn(data.languages.includes(language) ? language : 'id');
        return (
          <dl className={classes.read}>
            {linesOf(data, words).map(({ key, number, item, question }) => (
              <div key={key}>
                <dt>
                  {number}. {question}
                </dt>
                <dd>
                  {key in answers
                    ? (answerText(item, answers[key], words, language) ?? (
                        <span className={classes.muted}>{t('answer.empty')}</span>
                      ))
                    : t('answer.notAsked')}
                </dd>
              </div>
            ))}
          </dl>
        );
      }}
    </Loaded>
  );
}
