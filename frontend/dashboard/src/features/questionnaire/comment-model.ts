// What comments are about, and how a place of the draft on the screen is called.
import type { Schema } from '@ampera/api';
import type { Definition } from '@ampera/survey-engine';

import type { Translate } from '../../lib/i18n';

export type ThreadListItem = Schema<'CommentThreadListItem', 'code' | 'text'>;
export type ThreadComment = Schema<'ThreadComment', 'text' | 'editedAt' | 'deletedAt'>;
export type Thread = Omit<
  Schema<'CommentThreadView', 'code' | 'settledBy' | 'settledAt'>,
  'comments'
> & { comments: ThreadComment[] };
export type PlaceCount = Schema<'CommentPlaceCount', 'code'>;
export type CommentCounts = Omit<Schema<'CommentCounts'>, 'places'> & { places: PlaceCount[] };
export type ThreadState = ThreadListItem['state'];

/** The whole draft, a section or an item of it. */
export interface Spot {
  place: ThreadListItem['place'];
  /** Null for the whole draft. */
  code: string | null;
}

export const wholeDraft: Spot = { place: 'DRAFT', code: null };
export const ofSection = (code: string): Spot => ({ place: 'SECTION', code });
export const ofItem = (code: string): Spot => ({ place: 'ITEM', code });
export const spotOf = ({ place, code }: { place: Spot['place']; code?: string | null }): Spot => ({
  place,
  code: code ?? null,
});

export const spotKey = ({ place, code }: Spot): string => `${place}:${code ?? ''}`;

/** Of the element that shows the place to a reader. */
export const outlineId = (spot: Spot): string => `outline.${spotKey(spot)}`;

export function openAt(counts: CommentCounts | undefined, spot: Spot): number {
  return counts?.places.find((each) => spotKey(spotOf(each)) === spotKey(spot))?.open ?? 0;
}

type Words = Translate<
  'name.draft' | 'name.section' | 'name.section.untitled' | 'name.item' | 'name.item.untitled'
>;

/** "Butir 3, Materi mudah diterapkan", counted as the editor counts; null when the draft has no such place any more. */
export function nameOf(spot: Spot, definition: Definition, t: Words): string | null {
  if (spot.place === 'DRAFT') return t('name.draft');
  if (spot.place === 'SECTION') {
    const index = definition.sections.findIndex((each) => each.code === spot.code);
    const section = definition.sections[index];
    if (!section) return null;
    const text = section.title.id;
    return t(text ? 'name.section' : 'name.section.untitled', { number: index + 1, text });
  }
  const items = definition.sections.flatMap((section) => section.items);
  const index = items.findIndex((each) => each.code === spot.code);
  const item = items[index];
  if (!item) return null;
  const text = item.text.id;
  return t(text ? 'name.item' : 'name.item.untitled', { number: index + 1, text });
}

/** Where the editor finds it; null when the draft has no such place any more. */
export function pointerOf(spot: Spot, definition: Definition): string | null {
  if (spot.place === 'DRAFT') return '/title/id';
  for (const [at, section] of definition.sections.entries()) {
    if (spot.place === 'SECTION' && section.code === spot.code) return `/sections/${at}/title`;
    const item = section.items.findIndex((each) => each.code === spot.code);
    if (spot.place === 'ITEM' && item >= 0) return `/sections/${at}/items/${item}/text`;
  }
  return null;
}
