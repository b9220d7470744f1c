import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { can } from '../../lib/api';
import { formatDateTime, formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, Loaded, Notice, Section } from '../../ui';
import { audienceMessages } from './audience-messages';
import { useCampaignAct } from './campaign-actions';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { AudienceNote, AudiencePreview, Campaign } from './model';
import { campaignQueries } from './queries';

/** Of a draft: who would be invited, in which groups, and the way to publish it. */
export function AudiencePreviewSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(audienceMessages);
  const preview = useQuery(campaignQueries.preview(campaign.id, campaign.version));
  return (
    <Section
      title={t('preview.title')}
      actions={
        preview.data &&
        can(campaign, 'publish') && <Publish campaign={campaign} preview={preview.data} />
      }
    >
      <Loaded query={preview}>{(data) => <Preview preview={data} mode={campaign.mode} />}</Loaded>
    </Section>
  );
}

function Preview({ preview, mode }: { preview: AudiencePreview; mode: Campaign['mode'] }) {
  const t = useMessages(audienceMessages);
  const c = useMessages(messages);
  return (
    <div className={classes.stack}>
      <p>
        {t(mode === 'PUBLIC' ? 'preview.public' : 'preview', {
          count: formatNumber(preview.invited),
        })}
      </p>
      {preview.notes.map((note) => (
        <Note key={note.kind + (note.cut ?? '')} note={note} />
      ))}
      {mode !== 'NAMED' && preview.strata.length > 0 && (
        <>
          {mode === 'ANONYMOUS' && (
            <p>{t('least', { least: formatNumber(preview.leastStratum) })}</p>
          )}
          <div className={classes.frame}>
            <table
              className={classes.table}
              aria-label={c(mode === 'PUBLIC' ? 'cut.POINT' : 'strata.title')}
            >
              <thead>
                <tr>
                  <th scope="col">{c('strata.label')}</th>
                  <th scope="col" data-align="end">
                    {c('strata.size')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {preview.strata.map((stratum) => (
                  <tr key={stratum.label}>
                    <td>{stratum.label}</td>
                    <td data-align="end">{formatNumber(stratum.size)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {preview.merges.length > 0 && <Merges preview={preview} />}
    </div>
  );
}

const obstacles = ['NOBODY', 'TOO_SMALL', 'WINDOW_PAST', 'ITEMS_IDENTIFY', 'INTERIM_WITHOUT_ITEMS'];

function Note({ note }: { note: AudienceNote }) {
  const t = useMessages(audienceMessages);
  const c = useMessages(messages);
  const cut = note.cut ? c(`cut.${note.cut}`).toLocaleLowerCase() : '';
  const tone = obstacles.includes(note.kind)
    ? 'danger'
    : note.kind === 'NAMED' || note.kind === 'LEFT_OUT'
      ? 'info'
      : 'warning';
  return (
    <Notice
      tone={tone}
      title={t(`note.${note.kind}`, {
        count: formatNumber(note.count),
        cut,
        items: note.items.join(', '),
      })}
    />
  );
}

function Merges({ preview }: { preview: AudiencePreview }) {
  const t = useMessages(audienceMessages);
  const c = useMessages(messages);
  return (
    <>
      <h3>{t('merge.title')}</h3>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={t('merge.title')}>
          <thead>
            <tr>
              <th scope="col">{t('merge.label')}</th>
              <th scope="col">{t('merge.cut')}</th>
              <th scope="col">{t('merge.into')}</th>
              <th scope="col" data-align="end">
                {t('size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {preview.merges.map((merge) => (
              <tr key={merge.cut + merge.label + merge.into}>
                <td>{merge.label}</td>
                <td>{c(`cut.${merge.cut}`)}</td>
                <td>{merge.into}</td>
                <td data-align="end">{formatNumber(merge.size)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Publish({ campaign, preview }: { campaign: Campaign; preview: AudiencePreview }) {
  const t = useMessages(audienceMessages);
  const c = useMessages(messages);
  const act = useCampaignAct(campaign);
  const [reason, setReason] = useState('');
  const isPublic = campaign.mode === 'PUBLIC';
  const asking = preview.notes.find(({ kind }) => kind === 'ITEMS_ASK_WHO');
  return (
    <ConfirmButton
      label={t('publish')}
      title={t('publish.title', { title: campaign.title })}
      variant="filled"
      leftSection={<Icon name="send" />}
      disabled={!preview.publishable}
      onConfirm={() => act('publish', t('published'), reason)}
    >
      {t('freeze.text')}
      <ul className={classes.freeze}>
        <li>
          {t(isPublic ? 'freeze.points' : 'freeze.cohorts', {
            count: formatNumber(isPublic ? preview.strata.length : preview.invited),
          })}
        </li>
        <li>
          {t('freeze.questionnaire', {
            title: campaign.questionnaireTitle,
            number: campaign.questionnaireNumber,
          })}
        </li>
        <li>
          {t('freeze.window', {
            from: formatDateTime(campaign.opensAt),
            to: formatDateTime(campaign.closesAt),
          })}
        </li>
        <li>{t('freeze.mode', { mode: c(`mode.${campaign.mode}`).toLocaleLowerCase() })}</li>
        <li>
          {t('freeze.cuts', {
            cuts:
              campaign.cuts.map((cut) => c(`cut.${cut}`).toLocaleLowerCase()).join(', ') ||
              c('cuts.none').toLocaleLowerCase(),
          })}
        </li>
        {!isPublic && preview.strata.length > 0 && (
          <li>{t('freeze.strata', { count: formatNumber(preview.strata.length) })}</li>
        )}
      </ul>
      {asking && (
        <Textarea
          label={t('reason', { items: asking.items.join(', ') })}
          description={t('reason.help')}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
          maxLength={500}
          rows={3}
          mt="md"
          withAsterisk
        />
      )}
    </ConfirmButton>
  );
}
