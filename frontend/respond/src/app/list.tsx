import { useEffect, useRef, useState } from 'preact/hooks';

import { CHANGED } from '../lib/changed';
import { failureOf } from '../lib/failure';
import { installable } from '../lib/install';
import { textsOf, type Language } from '../lib/messages';
import { isStaff, type Me, type SurveyItem } from '../lib/wire';
import { COUNTED } from '../lib/router';
import { itemsHere } from '../store/here';
import { recordKey, type SurveyRecord } from '../store/record';
import { cardOf, type Card } from './card';
import { Lazy } from './lazy';
import { Heading, Link, Notice, useOnline } from './parts';
import { useServices } from './services';

interface Known {
  items: SurveyItem[];
  records: Map<string, SurveyRecord>;
  at: number;
}

const clearing = () => import('./clearing').then(({ Clearing }) => Clearing);
const FRESH = 5000;
const GROUPS = ['toRate', 'toAnswer', 'upcoming', 'past'] as const;

export function SurveyList({ me, language }: { me: Me; language: Language }) {
  const { wire, drafts, sessionEnded } = useServices();
  const texts = textsOf(language);
  const online = useOnline();
  const [known, setKnown] = useState<Known | null>(null);
  const [failed, setFailed] = useState(false);
  const lastPullRef = useRef(0);
  const owner = me.employeeId;

  const pull = async () => {
    if (!owner) return;
    lastPullRef.current = Date.now();
    try {
      const [items, list] = await Promise.all([wire.mySurveys(), drafts.list(owner)]);
      const records = new Map(list.map((record) => [record.key, record]));
      for (const { campaignId, invitationId, state } of items) {
        const key = recordKey(owner, campaignId, invitationId);
        const record = records.get(key);
        // answered although this device never heard so: the draft has served its purpose, unless it waits to be sent
        if (state === 'ANSWERED' && record && !record.confirmed && !record.queued) {
          records.delete(key);
          await drafts.update(key, () => undefined);
        }
      }
      setKnown({ items, records, at: Date.now() });
      setFailed(false);
    } catch (error) {
      if (failureOf(error).kind === 'sign-in') sessionEnded();
      else {
        setFailed(true);
        const items = await itemsHere(drafts, owner);
        const records = new Map((await drafts.list(owner)).map((record) => [record.key, record]));
        setKnown(
          (before) => before ?? (items.length > 0 ? { items, records, at: Date.now() } : null),
        );
      }
    }
  };
  useEffect(() => {
    void pull();
    // whoever comes back to the page sees what has changed meanwhile
    const again = () => {
      const due = Date.now() - lastPullRef.current > FRESH;
      if (document.visibilityState === 'visible' && due) void pull();
    };
    const now = () => void pull();
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    window.addEventListener('online', now);
    window.addEventListener(CHANGED, now);
    return () => {
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('online', now);
      window.removeEventListener(CHANGED, now);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- listens once; the owner does not change
  }, []);

  const isLoading = Boolean(owner) && !known && !failed;
  return (
    <>
      <Heading>{texts.title}</Heading>
      {me.name && (
        <p class="who">
          {texts.signedInAs} <strong>{me.name}</strong> <span class="nip">{me.maskedNip}</span>
        </p>
      )}
      {!owner && <Notice title={texts.none} text={texts.notOnRoster} />}
      {isLoading && <p role="status">{texts.loading}</p>}
      {owner && failed && (
        <Notice
          kind="warning"
          title={online ? texts.failed : texts.offline}
          text={known ? texts.offlineHint : texts.failedHint}
        >
          <button type="button" class="main" onClick={() => void pull()}>
            {texts.retry}
          </button>
        </Notice>
      )}
      {owner && known && <Groups known={known} owner={owner} language={language} />}
      {known && <InstallHint language={language} />}
      <div class="foot">
        {isStaff(me) && <a href="/">{texts.staff}</a>}
        <Lazy language={language} load={clearing} props={{ me, language }} />
      </div>
    </>
  );
}

function Groups({ known, owner, language }: { known: Known; owner: string; language: Language }) {
  const { drafts } = useServices();
  const texts = textsOf(language);
  const cards = known.items.map((item) => {
    const key = recordKey(owner, item.campaignId, item.invitationId);
    const reading = { texts, language, now: known.at };
    return {
      key,
      item,
      card: cardOf(item, known.records.get(key), drafts.keepingOf(key), reading),
    };
  });
  if (cards.length === 0) return <Notice title={texts.none} text={texts.noneHint} />;
  return (
    <>
      {cards.every(({ card }) => card.group === 'past') && <p class="lead">{texts.allDone}</p>}
      {GROUPS.map((group) => {
        const members = cards.filter(({ card }) => card.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 class="group" id={`group-${group}`}>
              {texts[group]} <span class="count">{members.length}</span>
            </h2>
            <ul class="cards">
              {members.map(({ key, item, card }) => (
                <SurveyCard key={key} item={item} card={card} language={language} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function SurveyCard(props: { item: SurveyItem; card: Card; language: Language }) {
  const { item, card, language } = props;
  const texts = textsOf(language);
  return (
    <li class="card">
      <h3>{item.title}</h3>
      {item.subjectName && <p class="about">{texts.about(item.subjectName)}</p>}
      <p class="facts">
        <span class={`badge ${item.mode.toLowerCase()}`}>
          {item.mode === 'ANONYMOUS' ? texts.anonymous : texts.named}
        </span>
        {item.minutes ? <span>{texts.minutes(item.minutes)}</span> : null}
      </p>
      <p class="when">{card.when}</p>
      {card.note && <p class="note">{card.note}</p>}
      {item.mode === 'ANONYMOUS' && item.status === 'CLOSED' && (
        <p>
          <Link
            to={{ campaignId: item.campaignId, step: COUNTED }}
            label={texts.which(texts.counted, item.title)}
          >
            {texts.counted}
          </Link>
        </p>
      )}
      {card.action && (
        <Link
          to={card.to}
          class={card.main ? 'button main' : 'button second'}
          label={texts.which(card.action, item.title)}
        >
          {card.action}
        </Link>
      )}
    </li>
  );
}

function InstallHint({ language }: { language: Language }) {
  const [hint, setHint] = useState<preact.ComponentType<{ language: Language }>>();
  useEffect(() => {
    const offer = installable();
    if (!offer) return;
    void import('./install').then(
      ({ Install }) =>
        setHint(() => (props: { language: Language }) => Install({ offer, ...props })),
      () => undefined,
    );
  }, []);
  const Hint = hint;
  return Hint ? <Hint language={language} /> : null;
}
