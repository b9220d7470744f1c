/** What Chrome hands over when the page may be put on the home screen. */
export interface Offer extends Event {
  prompt: () => Promise<unknown>;
}

const DECLINED = 'ampera.install';
let offer: Offer | undefined;

/** It comes once, early, and is kept until there is a place to show it. */
export function awaitOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as Offer;
  });
}

/** The offer, or `by hand` where the respondent does it in the browser's own menu; nothing where it is done or declined. */
export function installable(): Offer | 'by hand' | undefined {
  const byHand = (navigator as { standalone?: boolean }).standalone === false;
  const found = offer ?? (byHand ? 'by hand' : undefined);
  if (!found || !matchMedia('(pointer: coarse)').matches) return undefined;
  try {
    return localStorage.getItem(DECLINED) ? undefined : found;
  } catch {
    // what is declined would not be remembered
    return undefined;
  }
}

export function decline(): void {
  offer = undefined;
  localStorage.setItem(DECLINED, 'no');
}
