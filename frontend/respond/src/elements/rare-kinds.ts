import type { Definition } from '@ampera/survey-engine';

import type { Drafts } from '../store/drafts';
import type * as Rare from './rare';

let loaded: typeof Rare | null = null;

/** The elements that are not loaded with every survey; there once {@link loadRare} has resolved. */
export const rareKinds = () => loaded;

// as they stand in the document, where an author's own quotes are escaped; a code of that name loads them for nothing
const RARE = /"(date|file|ranking|preset|slider|picture|pair|opposite|translations)"/;

/**
 * Loads them for a questionnaire that has one, or speaks a further language.
 *
 * @param drafts where what is filled in is kept, for kinds that keep more than an answer
 */
export async function loadRare(definition: Definition, drafts?: Drafts): Promise<void> {
  if (!RARE.test(JSON.stringify(definition))) return;
  loaded = await import('./rare');
  await loaded.prepare(definition, drafts);
}
