import { Drawer } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useMessages } from '../../lib/i18n';
import { PageContextProvider, ToastProvider } from '../../ui';
import { messages } from '../messages';
import { DemonstrationBanner } from './demonstration-banner';
import { Header } from './header';
import { KeysDialog } from './keys-dialog';
import { Navigation } from './navigation';
import classes from './shell.module.css';
import { StaffOnly } from './staff-only';

/** The search of the page, where it has one. */
function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-page-search]');
  search?.focus();
  search?.select();
  return search !== null;
}

/** The house: navigation on the left (a drawer on the phone), header, and the page. */
export function Shell() {
  const t = useMessages(messages);
  const [keysShown, keys] = useDisclosure(false);
  const [drawerOpened, drawer] = useDisclosure(false);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useHotkeys([
    [
      '/',
      () => {
        if (!focusSearch()) void navigate({ to: '/search' });
      },
    ],
    ['shift+?', keys.toggle],
    ['?', keys.toggle],
  ]);
  // the drawer has done its work when a page is chosen
  const { close } = drawer;
  useEffect(() => {
    close();
  }, [pathname, close]);

  return (
    <StaffOnly>
      <ToastProvider>
        <PageContextProvider>
          <a className={classes.skip} href="#content">
            {t('skip')}
          </a>
          <div className={classes.shell}>
            <aside className={classes.side}>
              <Navigation />
            </aside>
            <Drawer
              opened={drawerOpened}
              onClose={drawer.close}
              size={288}
              padding={0}
              withCloseButton={false}
              attributes={{ content: { 'aria-label': t('nav.label') } }}
            >
              <Navigation onClose={drawer.close} />
            </Drawer>
            <div className={classes.main}>
              <DemonstrationBanner />
              <Header onMenu={drawer.open} onKeys={keys.open} />
              <main id="content" tabIndex={-1} className={classes.content}>
                <Outlet />
              </main>
            </div>
          </div>
          <KeysDialog opened={keysShown} onClose={keys.close} />
        </PageContextProvider>
      </ToastProvider>
    </StaffOnly>
  );
}
