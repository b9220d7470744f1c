import type { ComponentChildren } from 'preact';

import { useReading } from '../../elements/reading';
import { clock } from '../../lib/format';
import type { OpenDraft } from '../../store/open-draft';
import { useOnline } from '../parts';

/** The bar at the foot: whether the draft is kept, whether there is a connection, and where to go. */
export function Actions({ draft, children }: { draft: OpenDraft; children: ComponentChildren }) {
  return (
    <div class="actions">
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
      {!online && <strong> · {texts.failures.offline.title}</strong>}
    </p>
  );
}
