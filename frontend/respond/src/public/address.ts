import { addressOf } from '../lib/router';

/** From a QR code: the survey and its point stand behind the mark, which no server gets to see. */
export function adoptAddress(): void {
  const [campaignId, point] = window.location.hash.slice(1).split('/').map(decodeURIComponent);
  if (!campaignId) return;
  const place = { campaignId, step: 'mulai', ...(point ? { invitationId: point } : {}) };
  window.history.replaceState(null, '', addressOf(place));
}
