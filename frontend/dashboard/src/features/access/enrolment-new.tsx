import { Button, Checkbox, Radio, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { searchEmployees, searchUnits } from '../../lib/lookups';
import { AsyncSelect, Icon, Page, ProblemAlert, Section } from '../../ui';
import classes from './access.module.css';
import { messages } from './enrolment-messages';
import { type Chosen, inputOf, type Way, ways } from './enrolment-model';
import { enrolmentKeys, searchCampaigns, startEnrolment } from './enrolment-queries';

export function EnrolmentNewPage() {
  const t = useMessages(messages);
  return (
    <Page
      title={t('new')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('enrolments'), to: '/enrolments' }, { label: t('new') }]}
    >
      <Section title={t('title')}>
        <StartForm />
      </Section>
    </Page>
  );
}

function StartForm() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const asked = useSearch({ from: '/enrolments/new' });
  const [way, setWay] = useState<Way>('CAMPAIGN');
  const [chosen, setChosen] = useState<readonly Chosen[]>(
    asked.campaign ? [{ id: asked.campaign, name: asked.title ?? asked.campaign }] : [],
  );
  const [mail, setMail] = useState(true);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async () => {
    setProblem(undefined);
    const input = inputOf(way, chosen, mail);
    if (!input) {
      setWrong(t('choose.missing'));
      return;
    }
    setSending(true);
    try {
      const started = await startEnrolment(input);
      await queries.invalidateQueries({ queryKey: enrolmentKeys.all });
      await navigate({ to: '/enrolments/$id', params: { id: started.id } });
    } catch (error) {
      setProblem(error);
      setSending(false);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="md" align="flex-start">
        {problem !== undefined && <ProblemAlert error={problem} />}
        <Radio.Group
          label={t('choose')}
          value={way}
          onChange={(value) => {
            setWay(value as Way);
            setChosen([]);
            setWrong(undefined);
          }}
        >
          <Stack gap="xs" mt="xs">
            {ways.map((each) => (
              <Radio key={each} value={each} label={t(`way.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Picker
          way={way}
          chosen={chosen}
          wrong={wrong}
          onChoose={(next) => {
            setChosen(next);
            setWrong(undefined);
          }}
        />
        <Checkbox
          label={t('mail')}
          description={t('mail.help')}
          checked={mail}
          onChange={(event) => {
            setMail(event.currentTarget.checked);
          }}
        />
        <Button type="submit" loading={sending} leftSection={<Icon name="people" />}>
          {t('start')}
        </Button>
      </Stack>
    </form>
  );
}

interface PickerProps {
  way: Way;
  chosen: readonly Chosen[];
  wrong: string | undefined;
  onChoose: (chosen: readonly Chosen[]) => void;
}

function Picker({ way, chosen, wrong, onChoose }: PickerProps) {
  const t = useMessages(messages);
  if (way === 'EXISTING') return <p>{t('way.EXISTING.text')}</p>;
  if (way === 'CAMPAIGN') {
    const [campaign] = chosen;
    return (
      <div className={classes.units}>
        <AsyncSelect
          label={t('choose.campaign')}
          description={t('choose.campaign.help')}
          error={wrong}
          value={campaign ? { value: campaign.id, label: campaign.name } : null}
          queryKey={['campaigns']}
          search={searchCampaigns}
          onChange={(option) => {
            onChoose(option ? [{ id: option.value, name: option.label }] : []);
          }}
        />
      </div>
    );
  }
  const words = way === 'UNITS' ? 'choose.units' : 'choose.employees';
  return (
    <div className={classes.units}>
      <AsyncSelect
        label={t(words)}
        description={t(`${words}.help`)}
        error={wrong}
        value={null}
        queryKey={[way === 'UNITS' ? 'units' : 'employees']}
        search={way === 'UNITS' ? searchUnits : searchEmployees}
        onChange={(option) => {
          if (!option || chosen.some((each) => each.id === option.value)) return;
          onChoose([...chosen, { id: option.value, name: option.label }]);
        }}
      />
      <ul aria-label={t(words)}>
        {chosen.map((each) => (
          <li key={each.id}>
            {each.name}
            <button
              type="button"
              aria-label={t('choose.remove', { name: each.name })}
              onClick={() => {
                onChoose(chosen.filter((other) => other.id !== each.id));
              }}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
