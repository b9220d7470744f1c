import { Button, Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, Loaded, Notice, ProblemAlert, Section } from '../../ui';
import { EntryForm } from './entry-form';
import { messages } from './messages';
import type { Campaign, PaperSheet, Respondent } from './model';
import classes from './paper.module.css';
import { pointMessages } from './point-messages';
import { paperQueries, searchRespondents, sheetActs } from './queries';

interface FirstEntryProps {
  campaign: Campaign;
  sheet: PaperSheet;
  onSaved: (saved: PaperSheet) => Promise<void>;
}

/** Whose sheet it is, then what stands on it. */
export function FirstEntry({ campaign, sheet, onSaved }: FirstEntryProps) {
  const t = useMessages(messages);
  const p = useMessages(pointMessages);
  const definition = useQuery(paperQueries.definition(sheet.questionnaireVersionId));
  const [respondent, setRespondent] = useState<Respondent>();
  return (
    <>
      {sheet.point ? (
        <Section title={p('point')}>
          <p>{sheet.point}</p>
        </Section>
      ) : (
        <Section title={t('respondent')}>
          <RespondentSearch campaign={campaign} chosen={respondent} onChoose={setRespondent} />
        </Section>
      )}
      <Section title={t('key', { code: sheet.code })}>
        <Loaded query={definition} lines={8}>
          {(data) => (
            <EntryForm
              definition={data}
              submitLabel={t('key.save')}
              blocked={
                sheet.point || (respondent && !respondent.answered)
                  ? undefined
                  : t('respondent.missing')
              }
              onSubmit={async (answers) => {
                const whose = respondent?.invitationId ?? null;
                await onSaved(await sheetActs.key(sheet, whose, answers));
              }}
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}

interface RespondentSearchProps {
  campaign: Campaign;
  chosen: Respondent | undefined;
  onChoose: (respondent: Respondent | undefined) => void;
}

function RespondentSearch({ campaign, chosen, onChoose }: RespondentSearchProps) {
  const t = useMessages(messages);
  const help = useId();
  const [nip, setNip] = useState('');
  const [found, setFound] = useState<Respondent[]>();
  const [problem, setProblem] = useState<unknown>();
  const search = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    onChoose(undefined);
    try {
      const people = await searchRespondents(campaign.id, nip);
      setFound(people);
      const [only] = people;
      if (people.length === 1) onChoose(only);
    } catch (error) {
      setFound(undefined);
      setProblem(error);
    }
  };
  return (
    <div className={classes.stack}>
      <form className={classes.search} onSubmit={(event) => void search(event)}>
        <TextInput
          label={t('nip')}
          aria-describedby={help}
          inputMode="numeric"
          maxLength={24}
          required
          value={nip}
          onChange={(event) => {
            setNip(event.currentTarget.value);
          }}
        />
        <Button type="submit" variant="default" leftSection={<Icon name="search" />}>
          {t('nip.search')}
        </Button>
      </form>
      <p id={help} className={classes.muted}>
        {t('nip.help')}
      </p>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div role="status" className={classes.stack}>
        {found?.length === 0 && (
          <Notice tone="warning" title={t('nip.none')}>
            <p>{t('nip.none.text')}</p>
          </Notice>
        )}
        {found?.length === 1 && chosen && !chosen.answered && (
          <p className={classes.person}>
            <b>{chosen.name}</b> {chosen.maskedNip}
            {chosen.subject && `, ${t('respondent.rates', { name: chosen.subject })}`}
          </p>
        )}
        {chosen?.answered && (
          <Notice tone="danger" title={t('respondent.answered', { name: chosen.name })}>
            <p>{t('respondent.answered.text')}</p>
          </Notice>
        )}
      </div>
      {found && found.length > 1 && (
        <Radio.Group
          label={t('respondent')}
          value={chosen?.invitationId ?? ''}
          onChange={(id) => {
            onChoose(found.find((one) => one.invitationId === id));
          }}
        >
          {found.map((one) => (
            <Radio
              key={one.invitationId}
              mt={8}
              value={one.invitationId}
              label={[one.name, one.subject && t('respondent.rates', { name: one.subject })]
                .filter(Boolean)
                .join(', ')}
            />
          ))}
        </Radio.Group>
      )}
    </div>
  );
}
