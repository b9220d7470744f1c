import type { Definition } from '@ampera/survey-engine';

import type * as Rare from './rare';

let loaded: typeof Rare | null = null;

/** The elements that are not loaded with every survey; there once {@link loadRare} has resolved. */
export const rareKinds = () => loaded;

// as they stand in the document, where an author's own quotes are escaped; a code of that name loads them for nothing
const RARE = /"(date|ranking|preset|slider|picture|pair|opposite|translations)"/;

/** Loads them for a questionnaire that has one, or speaks a further language. */
export async function loadRare(definition: Definition): Promise<void> {
  if (!RARE.test(JSON.stringify(definition))) return;
  loaded = await import('./rare');
  loaded.prepare(definition);
}
