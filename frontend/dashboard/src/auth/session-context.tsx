import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';

import type { Session, SessionStatus } from './session';

const Sessions = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Sessions value={session}>{children}</Sessions>;
}

export function useSession(): Session {
  const session = useContext(Sessions);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}

export function useSessionStatus(): SessionStatus {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getStatus);
}
