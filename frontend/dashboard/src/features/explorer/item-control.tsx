import { Button, Checkbox } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { controlMessages } from './control-messages';
import classes from './explorer.module.css';
import { chosenKeys, type ItemChoice, MOST_KEYS, type Offer } from './model';
import type { PlaceOf } from './use-place';

/** Items by section; a matrix as a whole or row by row. */
export function ItemControl({ offer, place }: { offer: Offer; place: PlaceOf }) {
  const c = useMessages(controlMessages);
  const chosen = chosenKeys(offer, place.recipe);
  const there = new Set(
    offer.sections.flatMap(({ items }) => items.flatMap(({ keys }) => keys.map(({ key }) => key))),
  );
  const gone = chosen.filter((key) => !there.has(key));
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const without = chosen.filter((key) => !keys.includes(key));
    place.change({ section: null, items: isChosen ? [...without, ...keys] : without });
  };
  return (
    <fieldset className={classes.field}>
      <legend>{c('controls.items')}</legend>
      <p className={classes.help}>
        {c('controls.items.count', { count: chosen.length, most: MOST_KEYS })}
      </p>
      {gone.length > 0 && (
        <p className={classes.help}>
          {c('controls.items.gone', { keys: gone.join(', ') })}{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              choose(gone, false);
            }}
          >
            {c('controls.items.gone.remove')}
          </Button>
        </p>
      )}
      <div className={classes.items}>
        {offer.sections
          .filter(({ items }) => items.length > 0)
          .map((section) => (
            <div key={section.code} role="group" aria-label={section.title}>
              <div className={classes.sectionHead}>
                <b>{section.title}</b>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-pressed={place.recipe.section === section.code}
                  aria-label={`${c('controls.items.section')}: ${section.title}`}
                  onClick={() => {
                    place.change({ section: section.code, items: null });
                  }}
                >
                  {c('controls.items.section')}
                </Button>
              </div>
              {section.items.map((item) => (
                <Item key={item.code} item={item} chosen={chosen} onChoose={choose} />
              ))}
            </div>
          ))}
      </div>
    </fieldset>
  );
}

interface ItemProps {
  item: ItemChoice;
  chosen: readonly string[];
  onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

function Item({ item, chosen, onChoose }: ItemProps) {
  const keys = item.keys.map(({ key }) => key);
  const many = keys.filter((key) => chosen.includes(key)).length;
  const room = MOST_KEYS - chosen.length;
  const isWhole = many === keys.length;
  return (
    <>
      <Checkbox
        label={item.text}
        checked={isWhole}
        indeterminate={many > 0 && !isWhole}
        disabled={!isWhole && keys.length - many > room}
        onChange={() => {
          onChoose(keys, !isWhole);
        }}
      />
      {keys.length > 1 && (
        <div className={classes.rows} role="group" aria-label={item.text}>
          {item.keys.map(({ key, text }) => {
            const isChosen = chosen.includes(key);
            return (
              <Checkbox
                key={key}
                label={text ?? key}
                checked={isChosen}
                disabled={!isChosen && room < 1}
                onChange={() => {
                  onChoose([key], !isChosen);
                }}
              />
            );
          })}
        </div>
      )}
    </>
  );
}
