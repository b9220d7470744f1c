import { solver, type Riddle } from './solving';

const SOME = 1 << 16;

addEventListener('message', ({ data }: MessageEvent<Riddle>) => {
  const attempt = solver(data);
  let solution: string | undefined;
  for (let from = 0; solution === undefined; from += SOME) solution = attempt(from, SOME);
  // the types of pages do not know the one of a worker
  (self as unknown as { postMessage: (message: string) => void }).postMessage(solution);
});
