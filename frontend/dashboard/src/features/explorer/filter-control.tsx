import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { controlMessages } from './control-messages';
import classes from './explorer.module.css';
import { type Cut, cuts, MOST_GROUPS, type Offer } from './model';
import type { PlaceOf } from './use-place';

/** Only some groups of one cut: beside each other when it is the grouping, else taken together. */
export function FilterControl({ offer, place }: { offer: Offer; place: PlaceOf }) {
  const c = useMessages(controlMessages);
  const { filter, grouping } = place.recipe;
  const [begun, setBegun] = useState<Cut>();
  const groupedBy = cuts.find((cut) => cut === grouping);
  const offered = offer.groupings.flatMap(({ grouping: by, groups }) => {
    const cut = cuts.find((one) => one === by);
    return cut && groups.length > 0 && (!groupedBy || cut === groupedBy) ? [{ cut, groups }] : [];
  });
  if (offered.length === 0 || grouping === 'SELF_OTHERS') return null;
  const cut = filter?.cut ?? (offered.some((one) => one.cut === begun) ? begun : undefined);
  const groups = offered.find((one) => one.cut === cut)?.groups ?? [];
  const chosen = filter?.groups ?? [];
  return (
    <fieldset className={classes.field}>
      <legend>{c('controls.filter')}</legend>
      <NativeSelect
        aria-label={c('controls.filter')}
        value={cut ?? ''}
        data={[
          { value: '', label: c('controls.filter.none') },
          ...offered.map((one) => ({ value: one.cut, label: c(`grouping.${one.cut}`) })),
        ]}
        onChange={(event) => {
          setBegun(cuts.find((one) => one === event.currentTarget.value));
          if (filter) place.change({ filter: null });
        }}
      />
      {cut && (
        <Checkbox.Group
          label={c('controls.filter.groups')}
          description={c('controls.filter.help')}
          value={chosen}
          onChange={(to) => {
            const kept = to.slice(0, MOST_GROUPS);
            setBegun(cut);
            place.change({ filter: kept.length > 0 ? { cut, groups: kept } : null });
          }}
        >
          <div className={classes.groups}>
            {groups.map(({ key, name, hidden }) => (
              <Checkbox
                key={key}
                value={key}
                label={hidden ? c('controls.hidden', { name }) : name}
                disabled={hidden && !chosen.includes(key)}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </fieldset>
  );
}
