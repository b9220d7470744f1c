import { Button, Group } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { messages } from './messages';
import type { Offer } from './model';
import type { PlaceOf } from './use-place';

/** The quickest beginning: all that one section asks. */
export function SectionButtons({ offer, place }: { offer: Offer; place: PlaceOf }) {
  const t = useMessages(messages);
  return (
    <Group gap="xs" justify="center" mt="md">
      {offer.sections
        .filter(({ items }) => items.length > 0)
        .map(({ code, title, items }) => (
          <Button
            key={code}
            variant="default"
            onClick={() => {
              place.change({ section: code, items: null });
            }}
          >
            {t('items.section', { title, count: items.length })}
          </Button>
        ))}
    </Group>
  );
}
