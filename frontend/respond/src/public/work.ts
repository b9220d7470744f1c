import { solver, type Riddle } from './solving';

export interface Challenge extends Riddle {
  expiresAt: string;
}

export interface Solved {
  challenge: string;
  solution: string;
}

/** It has to arrive while it is valid, over a slow line too. */
const EARLY = 5 * 60_000;
const SOME = 512;

/** In turns with whatever else the page does: where no worker starts. */
async function solveHere(riddle: Riddle): Promise<string> {
  const attempt = solver(riddle);
  for (let from = 0; ; from += SOME) {
    const solution = attempt(from, SOME);
    if (solution !== undefined) return solution;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function solveBeside(riddle: Riddle): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solving.worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('no worker'));
    };
    worker.postMessage(riddle);
  });
}

async function solve(riddle: Riddle): Promise<string> {
  try {
    return await solveBeside(riddle);
  } catch {
    return solveHere(riddle);
  }
}

/**
 * The work that one answer costs: begun when the survey is opened, so that it is done before the answers are. What was
 * solved is kept until it was used or its time is over, however often sending is tried.
 */
export class Work {
  private readonly begun = new Map<string, Promise<Solved & { expiresAt: string }>>();

  constructor(private readonly ask: (campaignId: string, point: string) => Promise<Challenge>) {}

  begin(campaignId: string, point: string): Promise<Solved & { expiresAt: string }> {
    const key = `${campaignId}/${point}`;
    const kept = this.begun.get(key);
    if (kept) return kept;
    const solving = this.ask(campaignId, point).then(async ({ challenge, bits, expiresAt }) => ({
      challenge,
      solution: await solve({ challenge, bits }),
      expiresAt,
    }));
    this.begun.set(key, solving);
    // it did not come: asked again when it is needed
    solving.catch(() => this.begun.delete(key));
    return solving;
  }

  async take(campaignId: string, point: string): Promise<Solved> {
    const solved = await this.begin(campaignId, point);
    if (Date.parse(solved.expiresAt) - EARLY > Date.now()) return solved;
    this.forget(campaignId, point);
    return this.begin(campaignId, point);
  }

  forget(campaignId: string, point: string): void {
    this.begun.delete(`${campaignId}/${point}`);
  }
}
