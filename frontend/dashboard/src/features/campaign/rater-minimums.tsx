import { useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { FieldRow, NumberField } from '../../ui';
import { messages } from './messages';
import type { CampaignFormValues } from './model';
import { raterMessages } from './rater-messages';
import { raterRoles } from './rater-model';

/** How many answers each group of raters needs to be shown apart, where that is more than the smallest group. */
export function RaterMinimums() {
  const t = useMessages(messages);
  const r = useMessages(raterMessages);
  const role = useWatch<CampaignFormValues, 'respondentRole'>({ name: 'respondentRole' });
  if (role !== 'SUPERIOR') return null;
  return (
    <fieldset>
      <legend>{r('minimums')}</legend>
      <p>{r('minimums.help')}</p>
      <FieldRow>
        {raterRoles.map((each) => (
          <NumberField
            key={each}
            name={`raterMinimums.${each}`}
            label={r(`role.${each}`)}
            unit={t('people')}
            optional
          />
        ))}
      </FieldRow>
    </fieldset>
  );
}
