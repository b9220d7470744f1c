export { isStaff, type Me, meQuery, useMe } from './me';
export { messages } from './messages';
export { openSession } from './open-session';
export { type Browser, type Oidc, Session } from './session';
export { SessionProvider, useSession, useSessionStatus } from './session-context';
export { SessionGate } from './session-gate';
export { Waiting } from './waiting';
