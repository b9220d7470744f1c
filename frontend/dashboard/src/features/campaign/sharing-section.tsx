import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { files } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import { formatNumber } from '../../lib/format';
import { useLanguage, useMessages } from '../../lib/i18n';
import { Icon, Loaded, ProblemAlert, Section, useToast } from '../../ui';
import classes from './campaign.module.css';
import { mailingQueries } from './mailing-queries';
import type { Campaign, PresetLink } from './model';
import { campaignQueries } from './queries';
import { sharingMessages } from './sharing-messages';

const PER_PAGE = 8;
const posterHelp = {
  ANONYMOUS: 'poster.anonymous',
  NAMED: 'poster.help',
  PUBLIC: 'poster.public',
} as const;

/** Cards, poster and message for those who have no mail. */
export function SharingSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(sharingMessages);
  const language = useLanguage();
  const message = useQuery(campaignQueries.message(campaign.id, language));
  const isPublic = campaign.mode === 'PUBLIC';
  const mailing = useQuery({ ...mailingQueries.one(campaign.id), enabled: !isPublic });
  const people = mailing.data?.withoutAddress ?? 0;
  const [problem, setProblem] = useState<unknown>();
  const download = (kind: 'cards' | 'poster') => {
    setProblem(undefined);
    files
      .download(`/api/v1/campaigns/${campaign.id}/${kind}`)
      .then(({ blob }) => {
        saveFile(blob, t(`file.${kind}`, { code: campaign.code }));
      })
      .catch(setProblem);
  };
  return (
    <Section title={t(isPublic ? 'sharing.public' : 'sharing')}>
      <div className={classes.stack}>
        <p>{t(isPublic ? 'text.public' : 'text')}</p>
        {problem !== undefined && <ProblemAlert error={problem} />}
        <ul className={classes.papers}>
          <li>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              onClick={() => {
                download('cards');
              }}
            >
              {t('cards')}
            </Button>
            <span>
              {people > 0
                ? t('cards.pages', {
                    people: formatNumber(people),
                    pages: formatNumber(Math.ceil(people / PER_PAGE)),
                  })
                : t(isPublic ? 'cards.public' : 'cards.help')}
            </span>
          </li>
          <li>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              onClick={() => {
                download('poster');
              }}
            >
              {t('poster')}
            </Button>
            <span>{t(posterHelp[campaign.mode])}</span>
          </li>
        </ul>
        <Loaded query={message} lines={3}>
          {(data) => (
            <>
              <Message text={data.message} />
              {data.links.length > 0 && <PresetLinks links={data.links} />}
            </>
          )}
        </Loaded>
      </div>
    </Section>
  );
}

/** One address per service point or the like: who opens it need not say where. */
function PresetLinks({ links }: { links: readonly PresetLink[] }) {
  const t = useMessages(sharingMessages);
  const toast = useToast();
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    toast(t('link.copied'));
  };
  return (
    <div className={classes.stack}>
      <h3>{t('links')}</h3>
      <p>{t('links.text')}</p>
      <ul className={classes.papers}>
        {links.map(({ question, answer, link }) => (
          <li key={link}>
            <Button
              variant="default"
              leftSection={<Icon name="copy" size={16} />}
              aria-label={t('link.copy', { answer })}
              onClick={() => void copy(link)}
            >
              {answer}
            </Button>
            <span>
              {question}
              <br />
              <code>{link}</code>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Message({ text }: { text: string }) {
  const t = useMessages(sharingMessages);
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast(t('copied'));
  };
  return (
    <div className={classes.stack}>
      <h3>{t('message')}</h3>
      <blockquote className={classes.message}>{text}</blockquote>
      <div className={classes.hash}>
        <Button
          variant="default"
          leftSection={<Icon name="copy" size={16} />}
          onClick={() => void copy()}
        >
          {t('copy')}
        </Button>
        <a
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('open')}
        </a>
      </div>
    </div>
  );
}
