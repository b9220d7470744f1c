import { codeEn, count } from './code-messages.en';
import type { SurveyTexts } from './survey-messages';

const range = (least: number | null, most: number | null): string => {
  if (least !== null && most !== null) {
    return least === most ? `Choose exactly ${least}.` : `Choose ${least} to ${most}.`;
  }
  if (least !== null) return `Choose at least ${least}.`;
  return most === null ? 'You may choose more than one.' : `Choose at most ${most}.`;
};

export const en: SurveyTexts = {
  toList: 'My surveys',

  asks: (sections, questions, atMost) =>
    `This survey has ${atMost ? 'at most ' : ''}${count(questions, 'question')} in ${count(sections, 'part')}.`,
  takes: (minutes, closes) =>
    minutes
      ? `It takes about ${count(minutes, 'minute')}, in one go or in steps, until ${closes}.`
      : `You may answer it in steps, until ${closes}.`,
  anonymousWho: (group, verbatim) =>
    `Answers are sent without your name: the evaluation team sees only results of groups of at least ${group} people, and written answers of at least ${verbatim} people.`,
  anonymousWhat:
    'The results are read after the survey has closed, and are used to improve the development programmes.',
  namedWho:
    'Your name is attached to these answers: the evaluation team sees them with your name, nobody else does.',
  namedWhat: 'The results are used to improve the development programmes.',
  namedAbout: (name) =>
    `This survey is about ${name ? `${name}. Those who rate are too few to stay unnamed` : 'yourself'}.`,
  limitsTitle: 'What is not protected',
  limits: [
    'It is recorded that you fetched a ballot, so that everybody answers once. It is not recorded when, or what you answered.',
    'An operator with bad intentions who watches your connection while you send, or who changes this page, might still link the answers to you.',
    'Your wording and the details in written answers can give you away.',
    'Whoever can open this phone can read the draft before it is sent. The copy of the draft on the server is sealed; only your resume code opens it.',
  ],
  checked: 'This page has checked that the survey is as the signed promise says.',
  details: 'See the details of the promise and its fingerprints',
  shared: 'Do not keep anything on this device',
  sharedHint: 'For shared computers. What you fill in is lost when this page is closed.',
  begin: 'Start',
  proceed: 'Continue',
  upcoming: (when) => `This survey opens ${when}.`,
  haveCode: 'Do you have a resume code?',
  elsewhereHint:
    'Everybody gets one ballot. Go on here with the resume code, or on the device that you used first.',

  detailsTitle: 'Details of the promise',
  detailsHint: 'Compare these with a colleague. If they differ, do not answer; tell the evaluator.',
  compare: 'Compare with the poster',
  manifestHash: 'Fingerprint of the statement (SHA-256)',
  signer: 'Fingerprint of the signer',
  questionnaireHash: 'Fingerprint of the questionnaire',
  yourKey: 'Fingerprint of the key of your group',
  groups: 'Groups that are told apart',
  groupSize: (label, size) => `${label}: ${size} people invited`,
  yourGroup: 'your group',
  cuts: 'Results are broken down by',
  cutNames: { UNIT: 'unit', COHORT: 'cohort', SEX: 'sex' },
  noCuts: 'nothing',
  rawManifest: 'Text of the statement',
  back: 'Back',

  part: (at, of) => `Part ${at} of ${of}`,
  progress: (answered, total) => `${answered} of ${total} answered`,
  requiredNote: 'Questions marked * must be answered.',
  required: 'must be answered',
  next: 'Next',
  toReview: 'Check the answers',
  previous: 'Previous',
  pick: range,
  picked: (n) => `${n} chosen`,
  clear: 'Clear the choice',
  lowest: 'lowest',
  highest: 'highest',
  between: (min, max) => {
    if (min !== null && max !== null) return `Between ${min} and ${max}.`;
    return min === null ? `At most ${max ?? ''}.` : `At least ${min}.`;
  },
  wholeNumber: 'A whole number.',
  decimals: (n) => `At most ${count(n, 'decimal')}.`,
  left: (n) => (n < 0 ? `${-n} characters too long` : `${n} characters left`),
  noNames: 'To stay anonymous, avoid names and details that point to you.',
  appeared: (n) => `${count(n, 'question')} added because of your answer.`,
  vanished: (n) => `${count(n, 'question')} no longer asked.`,
  errors: {
    required: 'This question must be answered.',
    type: 'This answer cannot be read. Write it again without special characters.',
    unknown_option: 'Choose one of the options.',
    too_few: 'Too few are chosen.',
    too_many: 'Too many are chosen.',
    duplicate_choice: 'One option is chosen twice.',
    below_min: 'This number is too small.',
    above_max: 'This number is too large.',
    decimals: 'Too many decimals.',
    check_failed: 'This answer does not fit another one.',
    not_asked: 'You are no longer asked this question.',
    too_long: 'This answer is too long.',
    unknown_item: 'This question is no longer part of the survey.',
  },
  tooFew: (n) => `Choose at least ${n}.`,
  tooMany: (n) => `Choose at most ${n}.`,
  belowMin: (n) => `Write a number of at least ${n}.`,
  aboveMax: (n) => `Write a number of at most ${n}.`,
  tooLong: (n) => `Shorten it to at most ${n} characters.`,
  notNumber: 'Write it in figures, for example 12.',
  summary: (n) => (n === 1 ? '1 question needs a look' : `${n} questions need a look`),

  saved: (time) => `Kept on this phone ${time}`,
  onServer: {
    off: 'on this phone only',
    waiting: 'not on the server yet',
    saved: 'kept on the server, sealed',
    unreachable: 'server out of reach, trying again',
    newer: 'newer on the server',
    elsewhere: 'the ballot is on another device',
  },
  newer: 'You are answering this survey on another device, too',
  newerHint: 'There it is newer. Choose which one goes on; the other is let go.',
  takeNewer: 'Go on with the other device’s',
  keepOwn: 'Go on with what is on this screen',
  keptInTab: 'Not kept; do not close this page',
  notKept: 'This phone cannot keep anything. Do not close this page before sending.',
  discard: 'Discard what is filled in',
  discardAsk: (title) =>
    `Discard everything filled in for “${title}” on this phone? This cannot be undone.`,
  discardYes: 'Yes, discard it',
  no: 'No, keep it',

  reviewTitle: 'Check the answers',
  reviewComplete: 'You have answered every question.',
  reviewOpen: (n) =>
    `${count(n, 'question is', 'questions are')} not answered. You may skip those that are optional.`,
  mustFill: (n) =>
    `${count(n, 'question needs', 'questions need')} to be answered or corrected before sending`,
  edit: 'Change',
  editSection: (title) => `Change part ${title}`,
  send: 'Send the answers',
  sending: 'Sending …',
  toSending: 'Go on to sending',

  sendTitle: 'Send without your name',
  sendHow:
    'Your ballot is signed without being seen. The answers are sent with that ballot, without your name and without your account.',
  when: 'When should it be sent?',
  now: 'Send now',
  nowHint: 'Done at once.',
  later: 'Send later, at a random time within 1 hour',
  laterHint: 'The time of sending is harder to link to you. This page must stay open.',
  preparing: 'Fetching the ballot …',
  waiting: (until) => `Will be sent at a random time before ${until}`,
  waitingHint: 'Leave this page open. You may lock the screen for a while.',
  sendNow: 'Send it now after all',
  cancelWaiting: 'Cancel, check again',

  thanks: 'Thank you, we have received your answers',
  receipt: 'Receipt',
  copy: 'Copy the receipt',
  copied: 'Copied',
  receiptAnonymous:
    'After the survey has closed, the list of receipts of all counted answers is published. Look for this code there to make sure that your answers were counted. The code does not contain the answers and cannot be used to read them.',
  receiptNamed: (when) =>
    `Your answers were received ${when}. Keep this code as proof in case there are questions.`,
  search: 'Look in the published list',
  searching: 'Looking …',
  notPublished: 'The list is not published yet. Please try again a day or two after closing.',
  counted: (total) => `Your answers were counted, among ${total} in all.`,
  missing: (total) => `Your receipt is not among the ${total} answers that were counted.`,
  missingHint:
    'Show this code to the evaluator. Showing it does not reveal your answers, but it does reveal that the ballot is yours.',
  changeTitle: 'Changed your mind?',
  changeUntil: (when) =>
    `Until ${when}, you can replace or withdraw the answers from this phone. Answers that were sent are not kept on this phone, so you fill them in from the start.`,
  changeInTab: 'Once this page is closed, the answers can no longer be replaced or withdrawn.',
  change: 'Replace the answers',
  replacing: 'The old answers stand until you send the new ones.',
  withdraw: 'Withdraw the answers',
  withdrawAsk: (title) =>
    `Withdraw your answers to “${title}”? They are deleted and are not counted.`,
  withdrawYes: 'Yes, withdraw them',
  withdrawing: 'Withdrawing …',
  withdrawn: 'Your answers were withdrawn. You can still answer again until the survey closes.',

  code: codeEn,

  failures: {
    offline: {
      title: 'Not connected',
      text: 'There is no internet connection. Your answers are kept; nothing is lost.',
    },
    'sign-in': {
      title: 'Please sign in again',
      text: 'Your time has run out. Your answers are kept; after signing in you come back to this page.',
    },
    closed: {
      title: 'This survey has closed',
      text: 'Your answers are kept on this phone; ask the evaluator if it should be opened again.',
    },
    'not-open': {
      title: 'This survey is not open yet',
      text: 'Your answers are kept. Please send them when the survey has opened.',
    },
    'not-invited': {
      title: 'This survey is not on your list',
      text: 'It may have been cancelled, or you signed in with another account. Ask the evaluator if you think that you are invited.',
    },
    'answered-before': {
      title: 'You have already answered this survey',
      text: 'The answers that we received first stand. What is filled in on this phone was not sent.',
    },
    'ballot-elsewhere': {
      title: 'The ballot was fetched on another device',
      text: 'Everybody gets one ballot. Continue on the device that you used first, or enter the resume code from there. What is filled in on this phone is not lost.',
    },
    'ballot-invalid': {
      title: 'The ballot was not accepted',
      text: 'Your answers were not sent and are kept on this phone. Please tell the evaluator.',
    },
    'ballot-forged': {
      title: 'The ballot is not genuine',
      text: 'The signature that came does not fit the promised key, so nothing was sent. Your answers are kept; please tell the evaluator.',
    },
    server: {
      title: 'The system has a problem at the moment',
      text: 'Your answers are kept; nothing is lost. Please try again in a little while.',
    },
    unsupported: {
      title: 'This page cannot go on in this browser',
      text: 'Reload the page or update your browser. What was kept is not lost.',
    },
  },
  closedOn: (when) =>
    `This survey closed ${when}. Your answers are kept on this phone; ask the evaluator if it should be opened again.`,
  refusedAnswers: 'Some answers need to be corrected',
  refusedAnswersHint: 'Nothing was sent yet. Your answers are kept.',
  retry: 'Try again',
  signIn: 'Sign in again',
  resendsAlone: 'We try again by ourselves as soon as there is a connection.',
  refused: 'This survey is not opened, to protect you',
  refusedHint:
    'What this phone received is not what an anonymous survey promises. No answers were sent. Please tell the evaluator, with this reason:',
  faults: {
    hash: 'The fingerprint of the statement does not fit its text.',
    signature: 'The signature of the statement is not valid.',
    changed: 'The statement or its signer differs from what this phone received first.',
    shape: 'The statement cannot be read.',
    campaign: 'The statement belongs to another survey.',
    questionnaire: 'The questionnaire differs from the one that was signed.',
    strata: 'The list of groups is not valid.',
    stratum_size: 'A group is too small to protect its members.',
    key: 'The key of a group is not valid.',
    minimum_group: 'The limit of the smallest group is too low.',
    stratum: 'Your group is not in the statement.',
  },
};
