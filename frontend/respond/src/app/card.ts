import { clock, dateTime, remaining } from '../lib/format';
import type { Language, Texts } from '../lib/messages';
import type { Route } from '../lib/router';
import type { SurveyItem } from '../lib/wire';
import type { Keeping } from '../store/drafts';
import { hasAnswers, isElsewhere, progressOf, type SurveyRecord } from '../store/record';

export interface Card {
  group: 'toRate' | 'toAnswer' | 'upcoming' | 'past';
  when: string;
  note?: string;
  action?: string;
  /** There is something to do, rather than something to look at. */
  main?: boolean;
  to: Route;
}

/** What a survey looks like in the list: the server's view of it and this device's, put together. */
export function cardOf(
  item: SurveyItem,
  record: SurveyRecord | undefined,
  keeping: Keeping,
  { texts, language, now }: { texts: Texts; language: Language; now: number },
): Card {
  const route = (step: string): Route => ({
    campaignId: item.campaignId,
    step,
    ...(item.invitationId ? { invitationId: item.invitationId } : {}),
  });
  const closing = dateTime(item.closesAt, language);
  const progress = progressOf(record);
  // the server says so; the clock of a phone may be wrong
  const isOpen = item.status === 'OPEN';
  const when = isOpen
    ? texts.closes(closing, remaining(item.closesAt, now, language))
    : texts.closed(closing);

  if (item.status === 'UPCOMING') {
    return {
      group: 'upcoming',
      when: texts.opens(dateTime(item.opensAt, language)),
      to: route('mulai'),
    };
  }
  if (progress === 'sent') {
    const to = route('selesai');
    return { group: 'past', when, note: texts.sentHere, action: texts.showReceipt, to };
  }
  if (item.state === 'ANSWERED') {
    return { group: 'past', when, note: texts.answered, to: route('mulai') };
  }
  if (!isOpen) {
    if (!hasAnswers(record)) {
      const note = item.state === 'INVITED' ? texts.missed : texts.ballotTaken;
      return { group: 'past', when, note, to: route('mulai') };
    }
    const note = texts.closedWithDraft(closing);
    return { group: 'past', when, note, action: texts.showDraft, to: route('periksa') };
  }
  if (isElsewhere(item, record)) {
    const to = route('lanjutkan');
    return { group: 'past', when, note: texts.elsewhere, action: texts.enterCode, to };
  }
  const group = item.subjectName ? 'toRate' : 'toAnswer';
  const todo = { group, when, main: true } as const;
  if (progress === 'queued') {
    const waits = keeping === 'device' ? texts.queued : texts.draftInTab;
    const note = record?.queued?.refused ? texts.refused : waits;
    return {
      ...todo,
      note,
      action: texts.send,
      to: route(record?.queued?.invitationId ? 'periksa' : 'kirim'),
    };
  }
  if (progress === 'ready') {
    return { ...todo, note: texts.ready, action: texts.send, to: route('kirim') };
  }
  if (progress === 'draft' && record) {
    const note =
      keeping === 'device' ? texts.draft(clock(record.savedAt, language)) : texts.draftInTab;
    return { ...todo, note, action: texts.proceed, to: route(record.step) };
  }
  return { ...todo, action: texts.start, to: route('mulai') };
}
