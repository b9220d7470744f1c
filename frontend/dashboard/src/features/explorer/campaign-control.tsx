import { Button } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { ButtonLink, Icon } from '../../ui';
import { controlMessages } from './control-messages';
import classes from './explorer.module.css';
import { type Choice, MOST_CAMPAIGNS } from './model';
import { CampaignSelect } from './start-section';
import type { PlaceOf } from './use-place';

/** The survey, and others that it is compared with as rounds. */
export function CampaignControl({
  choices,
  place,
}: {
  choices: readonly Choice[];
  place: PlaceOf;
}) {
  const c = useMessages(controlMessages);
  const { campaignIds } = place.recipe;
  const chosen = campaignIds.map((id) => ({
    id,
    title:
      choices.find(({ campaignId }) => campaignId === id)?.title ?? c('controls.campaigns.gone'),
  }));
  const others = choices.filter(({ campaignId }) => !campaignIds.includes(campaignId));
  return (
    <fieldset className={classes.field}>
      <legend>{c('controls.campaigns')}</legend>
      <ol className={classes.campaigns}>
        {chosen.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            {chosen.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<Icon name="remove" size={16} />}
                aria-label={c('controls.round.removeOne', { title })}
                onClick={() => {
                  place.change({ campaignIds: campaignIds.filter((one) => one !== id) });
                }}
              >
                {c('controls.round.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && campaignIds.length < MOST_CAMPAIGNS && (
        <CampaignSelect
          label={c('controls.round')}
          description={c('controls.round.help')}
          placeholder={c('controls.round.choose')}
          choices={others}
          onPick={(id) => {
            const { filter, grouping } = place.recipe;
            const isKept = grouping == null || grouping === 'NONE' || grouping === 'ROUND';
            place.change({
              campaignIds: [...campaignIds, id],
              grouping: null,
              filter: isKept ? (filter ?? null) : null,
            });
          }}
        />
      )}
      <ButtonLink to="/explorer" variant="subtle">
        {c('controls.another')}
      </ButtonLink>
    </fieldset>
  );
}
