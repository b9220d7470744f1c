import { Button } from '@mantine/core';

import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, Section, useToast } from '../../ui';
import classes from './campaign.module.css';
import { type Campaign, groupsOfFour } from './model';
import { promiseMessages } from './promise-messages';

/** The hash that respondents compare with another place. */
export function ManifestSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(promiseMessages);
  const toast = useToast();
  const hash = campaign.manifestSha256 ?? '';
  const copy = async () => {
    await navigator.clipboard.writeText(hash);
    toast(t('manifest.copied'));
  };
  return (
    <Section title={t('manifest.title')}>
      <div className={classes.stack}>
        <p>{t('manifest.text')}</p>
        <div className={classes.hash}>
          <span>{t('manifest.hash')}</span>
          <code>{hash}</code>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<Icon name="copy" size={16} />}
            onClick={() => void copy()}
          >
            {t('manifest.copy')}
          </Button>
          <a href={`/api/v1/campaigns/${campaign.id}/manifest`} target="_blank" rel="noreferrer">
            {t('manifest.link')}
          </a>
        </div>
        <p>{t('manifest.places')}</p>
        <div className={classes.hash}>
          <Button variant="default" size="compact-sm" onClick={printPoster}>
            {t('manifest.print')}
          </Button>
          <a href="/api/v1/public/manifests" target="_blank" rel="noreferrer">
            {t('manifest.log')}
          </a>
        </div>
      </div>
      <Poster campaign={campaign} hash={hash} />
    </Section>
  );
}

/** The style sheet shows the poster alone as long as the root says so. */
function printPoster() {
  const root = document.documentElement;
  root.dataset.print = 'poster';
  window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}

/** For the notice board; on paper only. */
function Poster({ campaign, hash }: { campaign: Campaign; hash: string }) {
  const t = useMessages(promiseMessages);
  return (
    <div className={classes.poster} aria-hidden="true">
      <p className={classes.posterTitle}>{campaign.title}</p>
      <p>{t('poster.window', { to: formatDateTime(campaign.closesAt) })}</p>
      <p>{t('poster.text')}</p>
      <p className={classes.posterHash}>{groupsOfFour(hash)}</p>
      <p>{t('poster.how')}</p>
      <p className={classes.posterLink}>
        {window.location.origin}/survei/{campaign.id}/dihitung
      </p>
      <p>{t('poster.differs')}</p>
    </div>
  );
}
