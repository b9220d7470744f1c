/** Told to the screens when a record was sent or refused without them. */
export const CHANGED = 'ampera:sent';
