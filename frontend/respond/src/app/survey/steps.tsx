import {
  askedOf,
  pipedThrough,
  shuffledFor,
  wordingOf,
  type Definition,
} from '@ampera/survey-engine';
import { useEffect, useState } from 'preact/hooks';

import { useReading } from '../../elements/reading';
import { textsOf } from '../../lib/messages';
import { addressOf, currentAddress, go, type Place, type Route } from '../../lib/router';
import { keepDocuments } from '../../store/documents';
import { itemToKeep } from '../../store/here';
import { progressOf, recordKey } from '../../store/record';
import type { OpenDraft } from '../../store/open-draft';
import { useServices } from '../services';
import { CodeChunk } from './code-chunk';
import { Details } from './details';
import { Intro } from './intro';
import type { OpenSurvey } from './load';
import { ReceiptStep } from './receipt';
import { Review } from './review';
import { SectionStep } from './section';
import { SendStep } from './send';
import type { StepProps } from './step-props';
import { useDraft } from './use-draft';
import { useSync } from './use-sync';

const AFTERWARDS = new Set(['selesai', 'rincian']);
const BEFORE = new Set(['mulai', 'rincian', 'lanjutkan']);
const WITH_CODE = new Set(['kode', 'lanjutkan']);

/** The step that is shown instead of one that makes no sense now. */
function stepFor(
  step: string,
  draft: OpenDraft,
  { promised }: OpenSurvey,
  asked: Definition,
): string {
  if (WITH_CODE.has(step) && !promised) return 'mulai';
  const progress = progressOf(draft.record);
  if (progress === 'sent') return AFTERWARDS.has(step) ? step : 'selesai';
  if (!draft.record || step === 'selesai') return BEFORE.has(step) ? step : 'mulai';
  if (step === 'kirim' && progress === 'none') return 'mulai';
  if (step === 'kode' && (!draft.record.code || draft.record.codeSeen)) return '1';
  const at = Number(step);
  if (Number.isInteger(at)) return at >= 1 && at <= asked.sections.length ? step : 'periksa';
  return step;
}

interface Props {
  survey: OpenSurvey;
  owner: string;
  place: Place;
}

export function Steps({ survey, owner, place }: Props) {
  const { drafts } = useServices();
  const { language } = useReading();
  const { item, definition, promised } = survey;
  const key = recordKey(owner, item.campaignId, item.invitationId);
  const closesAt = promised?.manifest.closesAt ?? item.closesAt;
  const draft = useDraft(drafts, key, closesAt);
  const [refused, setRefused] = useState<Record<string, string>>({});

  const { definition: unpiped, asking } = askedOf(definition, draft?.answers ?? {});
  const piped = pipedThrough(unpiped, wordingOf(definition, asking));
  const asked = shuffledFor(piped, draft?.record?.code ?? key);
  const wanted = place.route.step;
  const step = draft ? stepFor(wanted, draft, survey, asked) : null;
  const at = (to: string | number): Route => ({ ...place.route, step: String(to) });
  const isAnswering = step !== null && (step === 'periksa' || Number(step) > 0);

  useEffect(() => {
    // unless somebody has already gone on from the step that makes no sense
    const here = currentAddress() === addressOf(place.route);
    if (here && step !== null && step !== wanted) go(at(step), { replace: true });
  });
  useEffect(() => {
    document.title = `${item.title} · Ampera`;
  }, [item.title, step]);
  useEffect(() => {
    // where to go on after an interruption
    if (draft?.record && isAnswering && draft.record.step !== step) {
      void draft.change((now) => ({ ...now, step }));
    }
  }, [draft, isAnswering, step]);
  useEffect(() => {
    // what is nowhere but in this page is not given away by a wrong tap
    const unsent =
      draft?.record && draft.keeping !== 'device' && progressOf(draft.record) !== 'sent';
    if (!unsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  });

  const isKept = draft?.record !== undefined && draft.keeping === 'device';
  useEffect(() => {
    // begun on this device: from now on it opens without a connection, too
    if (!draft || !isKept) return;
    void keepDocuments(item.campaignId, survey.documents);
    void draft.change((now) => (now.savedAt > 0 ? { ...now, item: itemToKeep(item) } : undefined));
  }, [draft, isKept, item, survey.documents]);
  useSync(survey, draft);

  if (!draft || step === null) return <p role="status">{textsOf(language).loading}</p>;
  const props: StepProps = { survey, draft, asked, asking, at, refused, onRefused: setRefused };
  const [number, visit] = [Number(step), place.visit];
  if (number > 0)
    return <SectionStep key={step} {...props} at={at} number={number} place={place} />;
  switch (step) {
    case 'rincian':
      return <Details {...props} />;
    case 'periksa':
      return <Review key={visit} {...props} />;
    case 'kode':
    case 'lanjutkan':
      return promised ? <CodeChunk {...props} promised={promised} step={step} /> : null;
    case 'kirim':
      return promised ? <SendStep {...props} promised={promised} /> : <Review {...props} />;
    case 'selesai':
      return <ReceiptStep {...props} />;
    default:
      return <Intro {...props} />;
  }
}
