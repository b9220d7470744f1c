import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { type Session, SessionProvider } from '../auth';
import { cssVariables, theme } from '../ui';

export interface ProvidersProps {
  session: Session;
  queryClient: QueryClient;
  /** Tests switch animations and portals off. */
  env?: 'default' | 'test';
  children: ReactNode;
}

export function Providers({ session, queryClient, env = 'default', children }: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="light"
      env={env}
    >
      <QueryClientProvider client={queryClient}>
        <SessionProvider session={session}>{children}</SessionProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
