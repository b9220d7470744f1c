const KEY = 'ampera.visit';
// coming back after so long is another visit
const PAUSE = 30 * 60 * 1000;

interface Visit {
  before?: string;
  last: string;
}

/** When the reader was here before this visit, on this device; nothing the first time. */
export function visitBefore(now: Date, store: Storage = localStorage): string | undefined {
  const known = read(store);
  const isSame = known && now.getTime() - new Date(known.last).getTime() < PAUSE;
  const before = isSame ? known.before : known?.last;
  const visit: Visit = { last: now.toISOString(), ...(before && { before }) };
  store.setItem(KEY, JSON.stringify(visit));
  return before;
}

function read(store: Storage): Visit | undefined {
  try {
    const visit = JSON.parse(store.getItem(KEY) ?? 'null') as Visit | null;
    return visit && !Number.isNaN(new Date(visit.last).getTime()) ? visit : undefined;
  } catch {
    return undefined;
  }
}
