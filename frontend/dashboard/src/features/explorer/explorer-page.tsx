import { useQuery } from '@tanstack/react-query';

import { useMessages } from '../../lib/i18n';
import { ButtonLink, EmptyState, Loaded, Page } from '../../ui';
import { Controls } from './controls';
import classes from './explorer.module.css';
import { keepingFit } from './fitting';
import { messages } from './messages';
import { type Choice, isComplete, type Offer } from './model';
import { Outcome } from './outcome';
import { explorerQueries } from './queries';
import { SectionButtons } from './section-buttons';
import { StartSection } from './start-section';
import { type PlaceOf, usePlace } from './use-place';
import { ViewsSection } from './views-section';

/** Pick surveys, items, groups and filters; see the chart, the table, the sentence and what to know. All of it is in the URL. */
export function ExplorerPage() {
  const t = useMessages(messages);
  const choices = useQuery(explorerQueries.choices());
  const place = usePlace();
  const chosen = choices.data?.find(({ campaignId }) => campaignId === place.recipe.campaignIds[0]);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      {...(chosen && {
        context: {
          kind: t('evaluation'),
          name: chosen.evaluationTitle,
          to: `/evaluations/${chosen.evaluationId}`,
        },
      })}
    >
      <Loaded query={choices}>{(list) => <Explorer choices={list} place={place} />}</Loaded>
    </Page>
  );
}

function Explorer({ choices, place }: { choices: readonly Choice[]; place: PlaceOf }) {
  const t = useMessages(messages);
  const [first] = place.recipe.campaignIds;
  if (choices.length === 0) {
    return (
      <EmptyState
        icon="chart"
        title={t('start.none')}
        action={<ButtonLink to="/campaigns">{t('start.none.action')}</ButtonLink>}
      >
        {t('start.none.text')}
      </EmptyState>
    );
  }
  if (first === undefined) return <StartSection choices={choices} place={place} />;
  if (!choices.some(({ campaignId }) => campaignId === first)) {
    return (
      <>
        <EmptyState icon="search" title={t('start.gone')}>
          {t('start.gone.text')}
        </EmptyState>
        <StartSection choices={choices} place={place} />
      </>
    );
  }
  return <Chosen campaignId={first} choices={choices} place={place} />;
}

function Chosen({
  campaignId,
  choices,
  place,
}: {
  campaignId: string;
  choices: readonly Choice[];
  place: PlaceOf;
}) {
  const offer = useQuery(explorerQueries.offer(campaignId));
  return (
    <Loaded query={offer} lines={8}>
      {(data) => (
        <>
          <div className={classes.bench}>
            <Controls offer={data} choices={choices} place={keepingFit(place, data)} />
            <div className={classes.found}>
              {isComplete(place.recipe) ? (
                <Outcome place={place} offer={data} choices={choices} />
              ) : (
                <ChooseItems offer={data} place={place} />
              )}
            </div>
          </div>
          <ViewsSection
            evaluationId={data.campaign.evaluationId}
            evaluationTitle={data.campaign.evaluationTitle}
            place={place}
          />
        </>
      )}
    </Loaded>
  );
}

function ChooseItems({ offer, place }: { offer: Offer; place: PlaceOf }) {
  const t = useMessages(messages);
  return (
    <EmptyState icon="chart" title={t('items.none')}>
      <p>{t('items.none.text')}</p>
      <SectionButtons offer={offer} place={keepingFit(place, offer)} />
    </EmptyState>
  );
}
