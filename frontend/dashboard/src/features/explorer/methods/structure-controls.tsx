import { NativeSelect } from '@mantine/core';

import { useMessages } from '../../../lib/i18n';
import { rotations } from '../model';
import type { PlaceOf } from '../use-place';
import { methodMessages } from './method-messages';

/** The most factors whose loadings are determined by so many items (Ledermann). */
export function mostFactors(items: number): number {
  let most = 0;
  while ((items - most - 1) ** 2 >= items + most + 1) most++;
  return Math.min(10, most);
}

/** How many factors, and how they are turned. */
export function StructureControls({ place, items }: { place: PlaceOf; items: number }) {
  const t = useMessages(methodMessages);
  const { recipe } = place;
  if (recipe.method !== 'STRUCTURE') return null;
  const most = Math.max(mostFactors(items), recipe.factors ?? 0);
  return (
    <>
      <NativeSelect
        label={t('controls.factors')}
        value={String(recipe.factors ?? '')}
        data={[
          { value: '', label: t('controls.factors.auto') },
          ...Array.from({ length: most }, (_, at) => String(at + 1)),
        ]}
        onChange={(event) => {
          place.change({ factors: Number(event.currentTarget.value) || null });
        }}
      />
      <NativeSelect
        label={t('controls.rotation')}
        value={recipe.rotation ?? 'OBLIMIN'}
        data={rotations.map((value) => ({ value, label: t(`controls.rotation.${value}`) }))}
        onChange={(event) => {
          const chosen = rotations.find((one) => one === event.currentTarget.value);
          place.change({ rotation: chosen ?? null });
        }}
      />
    </>
  );
}
