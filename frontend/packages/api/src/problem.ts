/** What is wrong with one field: the pointer (RFC 6901) names it. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  traceId?: string;
  errors?: FieldProblem[];
}

/** An answer of the API that is not a success, or no answer at all (`status` 0). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.title);
    this.status = problem.status;
    this.problem = problem;
  }

  /** `unit-code-taken` for the type `/problems/unit-code-taken`. */
  get slug(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf('/') + 1);
  }

  get errors(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }
}

export function isProblem(error: unknown, ...slugs: string[]): error is ProblemError {
  return error instanceof ProblemError && (slugs.length === 0 || slugs.includes(error.slug));
}

/** Reads an error response; one that is no problem document (a proxy's page) still becomes a problem. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) {
    try {
      const body = (await response.json()) as Partial<ProblemBody> | null;
      if (body && typeof body.type === 'string' && typeof body.title === 'string') {
        return new ProblemError({
          ...body,
          type: body.type,
          title: body.title,
          status: response.status,
        });
      }
    } catch {
      // broken JSON says no more than the status does
    }
  }
  return new ProblemError({
    type: `/problems/http-${response.status}`,
    title: '',
    status: response.status,
  });
}

/** The request did not reach the server, or its answer did not reach us. */
export function unreachable(): ProblemError {
  return new ProblemError({ type: '/problems/unreachable', title: '', status: 0 });
}
