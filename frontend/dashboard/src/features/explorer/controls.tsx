import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { controlMessages } from './control-messages';
import { CampaignControl } from './campaign-control';
import classes from './explorer.module.css';
import { FilterControl } from './filter-control';
import { fits } from './fitting';
import { ItemControl } from './item-control';
import { StructureControls } from './methods/structure-controls';
import {
  adjustments,
  chosenKeys,
  type Choice,
  type Grouping,
  groupings,
  isComplete,
  methods,
  type Offer,
  type Recipe,
} from './model';
import type { PlaceOf } from './use-place';

export interface ControlsProps {
  offer: Offer;
  choices: readonly Choice[];
  place: PlaceOf;
}

/** All choices; on a phone they fold away once there is something to see. */
export function Controls({ offer, choices, place }: ControlsProps) {
  const c = useMessages(controlMessages);
  const isNarrow = useMediaQuery('(max-width: 62em)') === true;
  const details = useRef<HTMLDetailsElement>(null);
  const hasOutcome = isComplete(place.recipe);
  useLayoutEffect(() => {
    const element = details.current;
    if (!element) return;
    // whoever is choosing in it goes on choosing
    if (isNarrow && hasOutcome && element.contains(document.activeElement)) return;
    element.open = !isNarrow || !hasOutcome;
  }, [isNarrow, hasOutcome]);
  const fold = () => {
    if (!details.current) return;
    // the button that was pressed goes away, and focus with it
    details.current.querySelector('summary')?.focus();
    details.current.open = false;
    details.current.scrollIntoView();
  };
  return (
    <details ref={details} className={classes.controls}>
      <summary>
        <h2>{c('controls.title')}</h2>
      </summary>
      <div className={classes.fields}>
        <CampaignControl choices={choices} place={place} />
        <ItemControl offer={offer} place={place} />
        <GroupingControl offer={offer} place={place} />
        <FilterControl offer={offer} place={place} />
        <MethodControls offer={offer} place={place} />
        {isNarrow && hasOutcome && <Button onClick={fold}>{c('controls.done')}</Button>}
      </div>
    </details>
  );
}

type PartProps = Omit<ControlsProps, 'choices'>;

/** What stands side by side; a filter of another cut does not go with it. */
function GroupingControl({ offer, place }: PartProps) {
  const c = useMessages(controlMessages);
  const { recipe } = place;
  const isRounds = recipe.campaignIds.length > 1;
  const known: Grouping[] = isRounds
    ? ['ROUND']
    : ['NONE', ...offer.groupings.map(({ grouping }) => grouping)];
  return (
    <NativeSelect
      label={c('controls.grouping')}
      value={recipe.grouping ?? 'NONE'}
      disabled={isRounds}
      data={known.map((value) => ({ value, label: c(`grouping.${value}`) }))}
      onChange={(event) => {
        const grouping = groupings.find((one) => one === event.currentTarget.value) ?? 'NONE';
        const { filter } = recipe;
        const keeps = grouping === 'NONE' || filter?.cut === grouping;
        place.change({ grouping, filter: keeps ? (filter ?? null) : null });
      }}
    />
  );
}

function MethodControls({ offer, place }: PartProps) {
  const c = useMessages(controlMessages);
  const { recipe } = place;
  // one that came with a link is there even where it does not fit
  const offered = methods.filter(
    (method) => method === recipe.method || fits(method, recipe, offer),
  );
  return (
    <>
      <NativeSelect
        label={c('controls.method')}
        value={recipe.method ?? 'AUTO'}
        data={offered.map((value) => ({ value, label: c(`method.${value}`) }))}
        onChange={(event) => {
          place.change({ method: oneOf(methods, event.currentTarget.value) });
        }}
      />
      <StructureControls place={place} items={chosenKeys(offer, recipe).length} />
      <NativeSelect
        label={c('controls.adjustment')}
        value={recipe.adjustment ?? 'HOLM'}
        data={adjustments.map((value) => ({ value, label: c(`adjustment.${value}`) }))}
        onChange={(event) => {
          place.change({ adjustment: oneOf(adjustments, event.currentTarget.value) });
        }}
      />
    </>
  );
}

function oneOf<T extends NonNullable<Recipe[keyof Recipe]>>(known: readonly T[], text: string) {
  return known.find((one) => one === text) ?? null;
}
