import {
  answerKeys,
  isUnanswered,
  progressOf,
  sectionErrors,
  type Section,
} from '@ampera/survey-engine';
import { useEffect, useRef } from 'preact/hooks';

import { Warning } from '../../elements/frame';
import { errorText } from '../../elements/question';
import { useReading } from '../../elements/reading';
import { Says } from '../../elements/says';
import { textIn } from '../../lib/format';
import { go, goBack } from '../../lib/router';
import { sendNow } from '../../store/sending';
import { hasAnswers } from '../../store/record';
import { Confirmed, Heading, Link, Notice } from '../parts';
import { useServices } from '../services';
import { Actions } from './actions';
import { FailureNotice } from './failure-notice';
import { askedIn } from './section';
import type { StepProps } from './step-props';
import { useAttempt } from './use-attempt';

interface Open {
  key: string;
  item: Section['items'][number];
  problem: string | null;
}

/** Before sending: what is still open, part by part, and the way there. */
export function Review(props: StepProps) {
  const { survey, draft, asked, asking, at, refused, onRefused } = props;
  const { item: listed, definition, promised } = survey;
  const { wire, drafts, queued } = useServices();
  const { texts, language } = useReading();
  const mustFill = useRef<HTMLElement>(null);
  const { answers } = draft;

  const opens = asked.sections.map((section): Open[] => {
    const errors = new Map(
      sectionErrors(definition, section, answers).map(({ key, code }) => [key, code]),
    );
    return section.items.flatMap((item) =>
      answerKeys(item).flatMap((key) => {
        const code = errors.get(key);
        const problem =
          refused[key] ?? (code ? errorText(item, code, texts, language, asking) : null);
        return problem || isUnanswered(item, answers[key]) ? [{ key, item, problem }] : [];
      }),
    );
  });
  const all = opens.flat();
  const wrong = all.filter(({ problem }) => problem);

  const sending = useAttempt(async () => {
    await draft.settle();
    const sender = { wire, drafts, key: draft.key, campaignId: listed.campaignId };
    try {
      await sendNow(sender, definition, { invitationId: listed.invitationId ?? '' });
    } finally {
      await draft.load();
      if (draft.record?.queued) queued();
    }
    go(at('selesai'), { replace: true });
  });
  const { failure } = sending;
  useEffect(() => {
    if (failure?.kind === 'answers') onRefused(failure.errors);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per failure
  }, [failure]);

  const proceed = () => {
    if (wrong.length > 0) mustFill.current?.focus();
    else if (promised) go(at('kirim'));
    else sending.start();
  };
  const discard = async () => {
    await draft.discard();
    go({ step: '' });
  };

  return (
    <div class="review">
      <Heading>{texts.reviewTitle}</Heading>
      {draft.record?.replacing && <Notice title={texts.change} text={texts.replacing} />}
      {wrong.length > 0 ? (
        <section class="summary" ref={mustFill} tabIndex={-1}>
          <h2>
            <Warning /> {texts.mustFill(wrong.length)}
          </h2>
        </section>
      ) : (
        <p>{all.length === 0 ? texts.reviewComplete : texts.reviewOpen(all.length)}</p>
      )}
      {asked.sections.map((section, index) => {
        const { answered, total } = progressOf(section.items, answers);
        const title = textIn(section.title, language).text;
        return (
          <section key={section.code} class="part">
            <h2>
              <Says texts={section.title} />
            </h2>
            <p>
              {texts.progress(answered, total)}{' '}
              <Link to={at(index + 1)} label={texts.editSection(title)}>
                {texts.edit}
              </Link>
            </p>
            <ul class="open">
              {opens[index]?.map(({ key, item, problem }) => (
                <li key={key}>
                  <Link to={at(index + 1)} focus={key}>
                    <Says texts={askedIn(item, key)} />
                  </Link>
                  {problem && (
                    <p class="error">
                      <Warning /> {problem}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {hasAnswers(draft.record) && (
        <Confirmed
          label={texts.discard}
          ask={texts.discardAsk(listed.title)}
          yes={texts.discardYes}
          no={texts.no}
          onYes={() => void discard()}
        />
      )}
      {failure && failure.kind !== 'answers' && (
        <FailureNotice failure={failure} closesAt={listed.closesAt} onRetry={sending.start} alone />
      )}
      {failure?.kind === 'answers' && <FailureNotice failure={failure} onRetry={sending.start} />}
      <Actions draft={draft}>
        <button
          type="button"
          class="second"
          onClick={() => goBack(at(asked.sections.length || 'mulai'))}
        >
          {texts.previous}
        </button>
        <button type="button" class="main" aria-disabled={sending.busy} onClick={proceed}>
          {sending.busy ? texts.sending : promised ? texts.toSending : texts.send}
        </button>
      </Actions>
    </div>
  );
}
