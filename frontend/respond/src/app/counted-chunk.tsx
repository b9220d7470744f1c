import type { Language } from '../lib/messages';
import type { Wire } from '../lib/wire';
import { Lazy } from './lazy';

const load = () => import('./counted').then(({ Counted }) => Counted);

/** Comes to those who look for their receipt. */
export function CountedChunk(props: { wire: Wire; campaignId: string; language: Language }) {
  return <Lazy language={props.language} load={load} props={props} />;
}
