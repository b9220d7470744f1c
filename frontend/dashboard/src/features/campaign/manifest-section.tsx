import { Button } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, Section, useToast } from '../../ui';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { Campaign } from './model';

/** The hash that respondents compare with another place. */
export function ManifestSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
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
      </div>
    </Section>
  );
}
