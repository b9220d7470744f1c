import type { ComponentChildren } from 'preact';

import { useReading } from '../../elements/reading';
import { clock } from '../../lib/format';
import type { OpenDraft } from '../../store/open-draft';
import { Notice, useOnline } from '../parts';

/** The bar at the foot: whether the draft is kept, whether there is a connection, and where to go. */
export function Actions({ draft, children }: { draft: OpenDraft; children: ComponentChildren }) {
  return (
    <div class="actions">
      <Newer draft={draft} />
      <KeepingState draft={draft} />
      <div class="buttons">{children}</div>
    </div>
  );
}

function KeepingState({ draft }: { draft: OpenDraft }) {
  const { texts, language } = useReading();
  const online = useOnline();
  const { keeping, record } = draft;
  const state = {
    device: record?.savedAt ? texts.saved(clock(record.savedAt, language)) : '',
    memory: texts.keptInTab,
    failed: texts.notKept,
  }[keeping];
  return (
    <p class={keeping === 'device' ? 'keeping' : 'keeping careful'}>
      {state}
      {draft.sync && <span> · {texts.onServer[draft.sync.state]}</span>}
      {!online && <strong> · {texts.failures.offline.title}</strong>}
    </p>
  );
}

/** Two devices went on with one draft: whoever comes later says which one goes on. */
function Newer({ draft: { sync } }: { draft: OpenDraft }) {
  const { texts } = useReading();
  if (!sync?.newer) return null;
  return (
    <Notice kind="warning" title={texts.newer} text={texts.newerHint}>
      <button type="button" class="second" onClick={() => void sync.takeNewer()}>
        {texts.takeNewer}
      </button>
      <button type="button" class="second" onClick={() => void sync.keepOwn()}>
        {texts.keepOwn}
      </button>
    </Notice>
  );
}
