import { useEffect, useState } from 'preact/hooks';

/** Where the respondent is: the list, or a step of a survey. */
export interface Route {
  campaignId?: string;
  invitationId?: string;
  step: string;
}

export interface Place {
  route: Route;
  /** Counts navigations, so that going to the same step again still moves the focus. */
  visit: number;
  /** The question to go to within the step. */
  focus?: string;
}

const BASE = import.meta.env.BASE_URL;
const TARGET = 'untuk';
/** The step of a campaign that everybody may open: its published list. */
export const COUNTED = 'dihitung';

export function routeOf(path: string, search = ''): Route {
  const [campaignId, step] = path.slice(BASE.length).split('/').map(decodeURIComponent);
  const invitationId = new URLSearchParams(search).get(TARGET);
  return {
    step: step || 'mulai',
    ...(campaignId ? { campaignId } : {}),
    ...(invitationId ? { invitationId } : {}),
  };
}

export function addressOf({ campaignId, invitationId, step }: Route): string {
  if (!campaignId) return BASE;
  const target = invitationId ? `?${TARGET}=${encodeURIComponent(invitationId)}` : '';
  return `${BASE}${encodeURIComponent(campaignId)}/${encodeURIComponent(step)}${target}`;
}

/** An address of this application to come back to, or its front page. */
export function ownAddress(address: unknown): string {
  return typeof address === 'string' && /^\/survei\/(?!\/)/.test(address) ? address : BASE;
}

export function currentAddress(): string {
  return window.location.pathname + window.location.search;
}

let visits = 0;
const listeners = new Set<() => void>();

function read(): Place {
  const focus = (window.history.state as { focus?: string } | null)?.focus;
  return {
    route: routeOf(window.location.pathname, window.location.search),
    visit: visits,
    ...(focus ? { focus } : {}),
  };
}

function announce(): void {
  visits += 1;
  for (const listener of listeners) listener();
}

export function go(route: Route, options: { replace?: boolean; focus?: string } = {}): void {
  const state = { from: currentAddress(), focus: options.focus };
  const address = addressOf(route);
  if (options.replace) window.history.replaceState(state, '', address);
  else window.history.pushState(state, '', address);
  if (!options.focus) window.scrollTo(0, 0);
  announce();
}

/** Back to a step: through the history where it is the page before, so that both buttons of going back agree. */
export function goBack(route: Route): void {
  const from = (window.history.state as { from?: string } | null)?.from;
  if (from === addressOf(route)) window.history.back();
  else go(route);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = () => setPlace(read());
    listeners.add(follow);
    window.addEventListener('popstate', announce);
    return () => {
      listeners.delete(follow);
      window.removeEventListener('popstate', announce);
    };
  }, []);
  return place;
}
