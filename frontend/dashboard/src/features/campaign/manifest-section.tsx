import { Button } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, Section, useToast } from '../../ui';
import classes from './campaign.module.css';
import type { Campaign } from './model';
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
        <ul>
          <li>
            <a href="/api/v1/public/manifests" target="_blank" rel="noreferrer">
              {t('manifest.log')}
            </a>
          </li>
          <li>
            <a href={`/survei/${campaign.id}/dihitung`} target="_blank" rel="noreferrer">
              {t('manifest.compare')}
            </a>
          </li>
        </ul>
      </div>
    </Section>
  );
}
