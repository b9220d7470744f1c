import './app/styles';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Providers } from './app/providers';
import { createQueryClient } from './app/query-client';
import { createAppRouter } from './app/router';
import { openSession, SessionGate } from './auth';
import { setCredentials } from './lib/api';
import { currentLanguage } from './lib/i18n';
import { setZodTexts } from './ui';

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = currentLanguage();
  setZodTexts();
  const session = await openSession();
  setCredentials(session);
  const queryClient = createQueryClient();
  // the address is settled (after the sign-in's detour) before the router reads it
  await session.start();
  const router = createAppRouter(queryClient);
  createRoot(root).render(
    <StrictMode>
      <Providers session={session} queryClient={queryClient}>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </Providers>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
