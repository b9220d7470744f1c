import type { Participant } from './cohort-model';
import { writeScores } from './cohort-queries';

export type Test = 'preScore' | 'postScore';

const running = new Map<string, Promise<Participant>>();

/**
 * Writes one of the two scores. Whoever types down the columns leaves one field before its score is saved: the next
 * score of the same participant waits, and starts from the version that the first one made.
 */
export function writeScore(
  shown: Participant,
  test: Test,
  score: number | null,
): Promise<Participant> {
  const before = running.get(shown.id) ?? Promise.resolve(shown);
  const writing = before
    .catch(() => shown)
    .then((saved) => {
      const latest = saved.version > shown.version ? saved : shown;
      return writeScores(latest, {
        preScore: latest.preScore ?? null,
        postScore: latest.postScore ?? null,
        [test]: score,
      });
    });
  running.set(shown.id, writing);
  void writing
    .catch(() => undefined)
    .then(() => {
      if (running.get(shown.id) === writing) running.delete(shown.id);
    });
  return writing;
}
