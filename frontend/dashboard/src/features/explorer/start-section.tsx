import { NativeSelect } from '@mantine/core';

import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import { messages } from './messages';
import type { Choice } from './model';
import { RecipeImport } from './recipe-import';
import type { PlaceOf } from './use-place';
import { ViewsSection } from './views-section';

/** A survey to begin with, or a view that was saved. */
export function StartSection({ choices, place }: { choices: readonly Choice[]; place: PlaceOf }) {
  const t = useMessages(messages);
  const evaluations = [...new Map(choices.map((one) => [one.evaluationId, one])).values()];
  return (
    <>
      <Section title={t('start.title')} actions={<RecipeImport place={place} />}>
        <CampaignSelect
          label={t('start.campaign')}
          description={t('start.help')}
          placeholder={t('start.choose')}
          choices={choices}
          onPick={(campaignId) => {
            place.open({ campaignIds: [campaignId] });
          }}
        />
      </Section>
      {evaluations.map(({ evaluationId, evaluationTitle }) => (
        <ViewsSection
          key={evaluationId}
          evaluationId={evaluationId}
          evaluationTitle={evaluationTitle}
          place={place}
          onlyIfSome
        />
      ))}
    </>
  );
}

interface CampaignSelectProps {
  label: string;
  description: string;
  placeholder: string;
  choices: readonly Choice[];
  onPick: (campaignId: string) => void;
}

/** Surveys by evaluation, each with its time. */
export function CampaignSelect({ choices, onPick, placeholder, ...field }: CampaignSelectProps) {
  const titles = [...new Set(choices.map(({ evaluationTitle }) => evaluationTitle))];
  return (
    <NativeSelect
      {...field}
      value=""
      onChange={(event) => {
        if (event.currentTarget.value) onPick(event.currentTarget.value);
      }}
      data={[
        { value: '', label: placeholder },
        ...titles.map((group) => ({
          group,
          items: choices
            .filter(({ evaluationTitle }) => evaluationTitle === group)
            .map(({ campaignId, title, opensAt }) => ({
              value: campaignId,
              label: `${title} (${formatDate(opensAt, 'short')})`,
            })),
        })),
      ]}
    />
  );
}
