import type { CodeTexts } from './code-messages';

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

export const codeEn: CodeTexts = {
  title: 'Note your resume code',
  lead: 'These twelve words open your draft on another device, or here if the data of this phone is lost.',
  facts: [
    'The code is shown this once and is never sent to the server.',
    'Whoever has this code and can sign in with your account can go on with your draft. Keep it to yourself.',
    'The code never shows an answer that was sent. It can only replace or withdraw it until the survey closes.',
  ],
  words: 'Resume code',
  copy: 'Copy the code',
  copied: 'Copied. Clear the clipboard when you have stored it.',
  showQr: 'Show QR',
  hideQr: 'Hide QR',
  qr: 'QR code with the twelve words above. Scan it with the camera of your other device.',
  qrFailed: 'The QR code could not be loaded. Note the words.',
  noted: 'I have noted it, continue',
  unnoted: 'Continue without noting it',
  enterTitle: 'Continue with a code',
  enterHint:
    'Type or paste the twelve words. Capitals, commas and numbers do not matter; the first four letters of each word are enough.',
  count: (n) => `${n} of 12 words`,
  suggestions: 'Suggested words',
  enter: 'Continue',
  checking: 'Checking …',
  refused: 'This is not the code of your ballot',
  refusedHint:
    'The words are right, but belong to another survey or account. Nothing is lost; check your note again.',
  fault: (fault) => {
    if (fault.kind === 'count') {
      return `A code has 12 words; you wrote ${fault.count}. Nothing is lost.`;
    }
    if (fault.kind === 'unknown') {
      return `Word ${fault.at + 1}, “${fault.word}”, is not in the list of words. Check its spelling; nothing is lost.`;
    }
    return 'A word is wrong or in another place. Compare it with your note; nothing is lost.';
  },
};
