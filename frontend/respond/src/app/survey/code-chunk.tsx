import { useReading } from '../../elements/reading';
import { Lazy } from '../lazy';
import type { CodeProps } from './step-props';

const show = () => import('./code').then(({ ShowCode }) => ShowCode);
const enter = () => import('./code').then(({ EnterCode }) => EnterCode);

/** The list of words comes when a code is shown or typed. */
export function CodeChunk({ step, ...props }: CodeProps & { step: string }) {
  const { language } = useReading();
  return <Lazy key={step} {...{ language, props }} load={step === 'kode' ? show : enter} />;
}
