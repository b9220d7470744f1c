import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { evidenceLink } from '../../lib/evidence-link';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from './messages';
import { type Results, type ItemResult } from './model';
import { pinnable } from './pinnable';
import { resultQueries } from './queries';

/** "Make it evidence": each figure of these items leads to the page that pins it to a finding. */
export function PinMenu({ results, items }: { results: Results; items: readonly ItemResult[] }) {
  const t = useMessages(messages);
  const mayPin = can(useMe(), 'evaluations.create');
  const { campaignId } = results.recipe;
  const { data: head } = useQuery(resultQueries.rate(campaignId, undefined));
  const figures = pinnable(campaignId, items);
  // an interim release is no evidence: its figures are replaced at the closing
  if (!mayPin || !head || head.interim?.shown || figures.length === 0) return null;
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" leftSection={<Icon name="link" />}>
          {t('pin')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {figures.map(({ reference, measure, option, text }) => {
          const label = `${t(`pin.${measure}`, { option: option ?? '' })}: ${text}`;
          return (
            <Menu.Item
              key={reference}
              component={Link}
              {...evidenceLink(head.evaluationId, 'SURVEY_FIGURE', reference, label)}
            >
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
