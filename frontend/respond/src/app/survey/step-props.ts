import type { Asking, Definition } from '@ampera/survey-engine';

import type { Route } from '../../lib/router';
import type { OpenDraft } from '../../store/open-draft';
import type { OpenSurvey, Promised } from './load';

/** What every step is given. */
export interface StepProps {
  survey: OpenSurvey;
  draft: OpenDraft;
  /** What is asked with the answers so far, these standing in the texts that repeat them. */
  asked: Definition;
  asking: Asking;
  /** The address of another step of this survey. */
  at: (step: string | number) => Route;
  /** Answers that the server refused, with its words; an entry goes when its answer changes. */
  refused: Record<string, string>;
  onRefused: (errors: Record<string, string>) => void;
}

/** What the two steps of the resume code are given: there is one only where anonymity is promised. */
export type CodeProps = StepProps & { promised: Promised };
