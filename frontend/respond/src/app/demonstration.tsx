import { useEffect, useState } from 'preact/hooks';

import { textsOf, type Language } from '../lib/messages';
import type { Wire } from '../lib/wire';

/** Nobody is to take what is asked here for official. */
export function Demonstration({ wire, language }: { wire: Wire; language: Language }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    void wire.isDemonstration().then(setShown);
  }, [wire]);
  const texts = textsOf(language);
  return shown ? (
    <aside class="demonstration" aria-label={texts.demonstrationLabel}>
      {texts.demonstration}
    </aside>
  ) : null;
}
