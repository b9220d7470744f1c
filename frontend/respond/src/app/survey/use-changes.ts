import type { Item } from '@ampera/survey-engine';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { SurveyTexts } from '../../lib/survey-messages';

/** What an answer made appear or go, for those who do not see it happen. */
export function useChanges(items: Item[], part: string, texts: SurveyTexts): string {
  const codes = items.map(({ code }) => code);
  const beforeRef = useRef({ codes, part });
  const [said, say] = useState('');
  useEffect(() => {
    const { codes: old, part: oldPart } = beforeRef.current;
    beforeRef.current = { codes, part };
    const more = codes.filter((code) => !old.includes(code)).length;
    const fewer = old.filter((code) => !codes.includes(code)).length;
    const sentences = [
      more > 0 && texts.appeared(more),
      fewer > 0 && texts.vanished(fewer),
      part !== oldPart && `${part}.`,
    ].filter(Boolean);
    if (sentences.length > 0) say(sentences.join(' '));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is asked matters
  }, [codes.join(), part]);
  return said;
}
