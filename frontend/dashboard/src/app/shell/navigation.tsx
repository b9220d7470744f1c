import { ActionIcon } from '@mantine/core';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from '../messages';
import { navigation } from '../navigation';
import { Brand } from './brand';
import classes from './navigation.module.css';

export function Navigation({ onClose }: { onClose?: () => void }) {
  const t = useMessages(messages);
  const me = useMe();
  const { routesByPath } = useRouter();
  const list = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    // the menu of an administrator is longer than a screen: where one is must be seen
    list.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' });
  }, [path]);
  const groups = navigation(
    (path) => path in routesByPath,
    (right) => can(me, right),
  );
  return (
    <div className={classes.side}>
      <div className={classes.head}>
        <Link to="/" className={classes.brand}>
          <Brand />
        </Link>
        {onClose && (
          <ActionIcon
            variant="subtle"
            size={48}
            onClick={onClose}
            aria-label={t('header.menuClose')}
          >
            <Icon name="close" />
          </ActionIcon>
        )}
      </div>
      <nav ref={list} aria-label={t('nav.label')} className={classes.nav}>
        <ul>
          <li>
            <Link to="/" className={classes.link} activeOptions={{ exact: true }}>
              <Icon name="home" />
              {t('nav.home')}
            </Link>
          </li>
        </ul>
        {groups.map((group) => (
          <div key={group.title}>
            <h2 id={group.title} className={classes.title}>
              {t(group.title)}
            </h2>
            <ul aria-labelledby={group.title} data-chain={group.chain}>
              {group.items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} className={classes.link}>
                    <Icon name={item.icon} />
                    {t(item.text)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <p className={classes.tagline}>{t('tagline')}</p>
    </div>
  );
}
