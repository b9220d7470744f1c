import { useEffect, useState } from 'preact/hooks';

import { loadRare } from '../../elements/rare-kinds';
import { ReadingLanguage } from '../../elements/reading';
import { failureOf, type Failure } from '../../lib/failure';
import { textsOf, type Language } from '../../lib/messages';
import { orKept } from '../../lib/or-kept';
import type { Place } from '../../lib/router';
import { loadSurveyTexts, surveyTexts } from '../../lib/survey-messages';
import type { Me, SurveyItem } from '../../lib/wire';
import { itemsHere } from '../../store/here';
import { recordKey } from '../../store/record';
import { Heading, Link, Notice } from '../parts';
import { useServices } from '../services';
import { FailureNotice } from './failure-notice';
import { loadSurvey, type Loaded } from './load';
import { Steps } from './steps';

type State =
  { kind: 'loading' } | { kind: 'failed'; failure: Failure } | ({ kind: 'known' } & Loaded);

/** Opens one survey: finds it in the respondent's list, checks what it promises, and shows the step. */
export function Survey({ me, language, place }: { me: Me; language: Language; place: Place }) {
  const { wire, drafts, sessionEnded } = useServices();
  const [reading, setReading] = useState<Language>('id');
  const texts = surveyTexts(reading);
  const { campaignId = '', invitationId } = place.route;
  const owner = me.employeeId ?? '';
  const [state, setState] = useState<State>({ kind: 'loading' });

  const isHere = (one: SurveyItem) =>
    one.campaignId === campaignId && (!invitationId || one.invitationId === invitationId);
  const load = async () => {
    setState({ kind: 'loading' });
    try {
      const here = (await itemsHere(drafts, owner)).filter(isHere);
      const items = await orKept(wire.mySurveys(), here.length > 0 ? here : undefined);
      const item = items.find(isHere);
      if (!item) {
        setState({ kind: 'failed', failure: { kind: 'not-invited' } });
        return;
      }
      const known = await drafts.get(recordKey(owner, campaignId, item.invitationId));
      const found = await loadSurvey(wire, item, known?.pin);
      if (found.survey) await loadRare(found.survey.definition, drafts);
      setState({ kind: 'known', ...found });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'sign-in') sessionEnded();
      else setState({ kind: 'failed', failure });
    }
  };
  useEffect(() => {
    void load();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another survey is another load
  }, [campaignId, invitationId]);

  useEffect(() => {
    // if the words do not arrive, it goes on in those that are here
    loadSurveyTexts(language).then(
      () => setReading(language),
      () => undefined,
    );
  }, [language]);

  return (
    <ReadingLanguage.Provider value={reading}>
      {state.kind === 'loading' && <p role="status">{textsOf(language).loading}</p>}
      {state.kind === 'failed' && (
        <>
          <Heading>{texts.toList}</Heading>
          <FailureNotice failure={state.failure} onRetry={() => void load()} />
        </>
      )}
      {state.kind === 'known' && state.fault !== null && (
        <>
          <Heading>{texts.refused}</Heading>
          <p>{texts.refusedHint}</p>
          <Notice kind="warning" title={texts.faults[state.fault]}>
            <p class="code">{state.fault}</p>
          </Notice>
          <Link to={{ step: '' }} class="button main">
            {texts.toList}
          </Link>
        </>
      )}
      {state.kind === 'known' && state.survey && (
        <Steps survey={state.survey} owner={owner} place={place} />
      )}
    </ReadingLanguage.Provider>
  );
}
