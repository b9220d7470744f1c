import { failureOf, isPassing } from './failure';

const PATIENCE = 8000;

/** What the server says, or what this device kept of it where the server cannot be reached or takes too long. */
export function orKept<T>(
  asking: Promise<T>,
  kept: T | undefined,
  patience = PATIENCE,
): Promise<T> {
  if (kept === undefined) return asking;
  const asked = asking.catch((error: unknown) => {
    if (isPassing(failureOf(error))) return kept;
    throw error;
  });
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([asked, late]);
}
