import type { AnswerErrorCode } from '@ampera/survey-engine';
import type { ManifestFault } from '@ampera/survey-engine/manifest';

import type { CodeTexts } from './code-messages';
import type { FailureKind } from './failure';
import type { Language } from './messages';
import type { SyncState } from './sync-state';
import { id } from './survey-messages.id';

/** Everything that is said while answering. The two languages come with the screen, not with the first page. */
export interface SurveyTexts {
  toList: string;

  // first page
  asks: (sections: number, questions: number, atMost: boolean) => string;
  takes: (minutes: number | null, closes: string) => string;
  anonymousWho: (group: number, verbatim: number) => string;
  anonymousWhat: string;
  namedWho: string;
  namedWhat: string;
  /** Without a name it is about the respondent. */
  namedAbout: (name: string | false) => string;
  limitsTitle: string;
  limits: string[];
  checked: string;
  details: string;
  shared: string;
  sharedHint: string;
  begin: string;
  proceed: string;
  upcoming: (when: string) => string;
  haveCode: string;
  elsewhereHint: string;

  // details
  detailsTitle: string;
  detailsHint: string;
  compare: string;
  manifestHash: string;
  signer: string;
  questionnaireHash: string;
  yourKey: string;
  groups: string;
  groupSize: (label: string, size: number) => string;
  yourGroup: string;
  cuts: string;
  cutNames: Record<string, string>;
  noCuts: string;
  rawManifest: string;
  back: string;

  // questions
  part: (at: number, of: number) => string;
  progress: (answered: number, total: number) => string;
  requiredNote: string;
  required: string;
  next: string;
  toReview: string;
  previous: string;
  pick: (least: number | null, most: number | null) => string;
  picked: (n: number) => string;
  clear: string;
  lowest: string;
  highest: string;
  between: (min: string | null, max: string | null) => string;
  wholeNumber: string;
  decimals: (n: number) => string;
  left: (n: number) => string;
  noNames: string;
  appeared: (n: number) => string;
  vanished: (n: number) => string;
  /** A date says by itself what is wrong. */
  errors: Record<Exclude<AnswerErrorCode, 'date'>, string>;
  tooFew: (n: number) => string;
  tooMany: (n: number) => string;
  belowMin: (n: string) => string;
  aboveMax: (n: string) => string;
  tooLong: (n: number) => string;
  notNumber: string;
  summary: (n: number) => string;

  // keeping
  saved: (time: string) => string;
  onServer: Record<SyncState, string>;
  newer: string;
  newerHint: string;
  takeNewer: string;
  keepOwn: string;
  keptInTab: string;
  notKept: string;
  discard: string;
  discardAsk: (title: string) => string;
  discardYes: string;
  no: string;

  // review
  reviewTitle: string;
  reviewComplete: string;
  reviewOpen: (n: number) => string;
  mustFill: (n: number) => string;
  edit: string;
  editSection: (title: string) => string;
  send: string;
  sending: string;
  toSending: string;

  // sending without a name
  sendTitle: string;
  sendHow: string;
  when: string;
  now: string;
  nowHint: string;
  later: string;
  laterHint: string;
  preparing: string;
  waiting: (until: string) => string;
  waitingHint: string;
  sendNow: string;
  cancelWaiting: string;

  // afterwards
  thanks: string;
  receipt: string;
  copy: string;
  copied: string;
  receiptAnonymous: string;
  receiptNamed: (when: string) => string;
  search: string;
  searching: string;
  notPublished: string;
  counted: (total: number) => string;
  missing: (total: number) => string;
  missingHint: string;
  changeTitle: string;
  changeUntil: (when: string) => string;
  changeInTab: string;
  change: string;
  replacing: string;
  withdraw: string;
  withdrawAsk: (title: string) => string;
  withdrawYes: string;
  withdrawing: string;
  withdrawn: string;

  code: CodeTexts;

  failures: Record<FailureKind, { title: string; text: string }>;
  closedOn: (when: string) => string;
  refusedAnswers: string;
  refusedAnswersHint: string;
  retry: string;
  signIn: string;
  resendsAlone: string;
  refused: string;
  refusedHint: string;
  faults: Record<ManifestFault | 'stratum', string>;
}

// Most read one language: the other one comes when it is asked for.
const catalogue: Partial<Record<Language, SurveyTexts>> = { id };

export async function loadSurveyTexts(language: Language): Promise<void> {
  if (language === 'en') catalogue.en ??= (await import('./survey-messages.en')).en;
}

export function surveyTexts(language: Language): SurveyTexts {
  return catalogue[language] ?? id;
}
