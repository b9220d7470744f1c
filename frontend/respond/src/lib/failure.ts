import { isProblem } from '@ampera/api';

/** Why something did not come about, as the respondent has to know it. */
export type Failure =
  | { kind: FailureKind }
  /** Keys of the answers that the server refuses, with its words. */
  | { kind: 'answers'; errors: Record<string, string> };

export type FailureKind =
  | 'offline'
  | 'sign-in'
  | 'closed'
  | 'not-open'
  | 'not-invited'
  | 'answered-before'
  | 'ballot-elsewhere'
  | 'ballot-invalid'
  | 'ballot-forged'
  | 'server'
  | 'unsupported';

const SLUGS: Record<string, FailureKind> = {
  'campaign-closed': 'closed',
  'campaign-not-yet-open': 'not-open',
  'already-answered': 'answered-before',
  'ballot-already-issued': 'ballot-elsewhere',
  'ballot-invalid': 'ballot-invalid',
};

/** The key of an answer in `/answers/matrix.row` or `/matrix.row` (RFC 6901). */
function keyOf(pointer: string): string {
  const last = pointer.slice(pointer.lastIndexOf('/') + 1);
  return last.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === 'BlindSignatureError') {
    return { kind: 'ballot-forged' };
  }
  if (!isProblem(error)) return { kind: 'unsupported' };
  const known = SLUGS[error.slug];
  if (known) return { kind: known };
  if (error.status === 0) return { kind: 'offline' };
  if (error.status === 401) return { kind: 'sign-in' };
  if (error.status === 403 || error.status === 404) return { kind: 'not-invited' };
  if ((error.status === 400 || error.status === 422) && error.errors.length > 0) {
    const errors = error.errors.map(({ pointer, detail }) => [keyOf(pointer), detail] as const);
    return { kind: 'answers', errors: Object.fromEntries(errors) };
  }
  return { kind: 'server' };
}

/** The same again may succeed by itself. */
export function isPassing({ kind }: Failure): boolean {
  return kind === 'offline' || kind === 'server';
}
