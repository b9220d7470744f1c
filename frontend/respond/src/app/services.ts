import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Wire } from '../lib/wire';
import type { Drafts } from '../store/drafts';

/** What the screens work with: the API, this device, and the way to the sign-in page and back to here. */
export interface Services {
  wire: Wire;
  drafts: Drafts;
  signIn: () => void;
  /** An answer waits to be sent: it is tried again beside the screens, too. */
  queued: () => void;
  /** The session is over before anything was begun: shows the way to sign in again. */
  sessionEnded: () => void;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services');
  return services;
}
