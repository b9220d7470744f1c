import type { KeyboardEvent, ReactNode } from 'react';

import classes from './answer.module.css';

/** Answers keyed in at a desk: close together; a digit chooses the option at that place, of 0 to 10 the step itself. */
export function DenseAnswers({ children }: { children: ReactNode }) {
  return (
    // the keys are those of the inputs inside, which have the focus
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens for its inputs
    <div className={classes.dense} onKeyDown={choose}>
      {children}
    </div>
  );
}

const STEPS = 11;

function choose(event: KeyboardEvent) {
  const { target, key } = event;
  const isChoice =
    target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
  if (!isChoice || !/^[0-9]$/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return;
  const inputs = target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input') ?? [];
  const place = inputs.length === STEPS ? Number(key) : Number(key) - 1;
  const chosen = inputs[place];
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}
