import { Loader } from '@mantine/core';

import classes from './session-gate.module.css';

export function Waiting({ children }: { children: string }) {
  return (
    <main className={classes.center} role="status">
      <Loader size={28} aria-hidden="true" />
      <p>{children}</p>
    </main>
  );
}
