import { useReading } from '../../elements/reading';
import { Lazy } from '../lazy';
import type { Promised } from './load';
import type { StepProps } from './steps';

export type CodeProps = StepProps & { promised: Promised };

const show = () => import('./code').then(({ ShowCode }) => ShowCode);
const enter = () => import('./code').then(({ EnterCode }) => EnterCode);

/** The list of words comes when a code is shown or typed. */
export function CodeChunk({ step, ...props }: CodeProps & { step: string }) {
  const { language } = useReading();
  return <Lazy key={step} {...{ language, props }} load={step === 'kode' ? show : enter} />;
}
