import { ActionIcon, type ActionIconProps, Menu, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createLink, Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

import { useMe, useSession } from '../../auth';
import { Bell } from '../../features/notification/bell';
import { changeLanguage, type Language, useLanguage, useMessages } from '../../lib/i18n';

import { Icon, useCurrentContext } from '../../ui';
import { messages } from '../messages';
import { SchemeItems } from './scheme-items';
import classes from './header.module.css';

const languages: readonly { key: Language; name: string }[] = [
  { key: 'id', name: 'Bahasa Indonesia' },
  { key: 'en', name: 'English' },
];

export function Header({ onMenu, onKeys }: { onMenu: () => void; onKeys: () => void }) {
  const t = useMessages(messages);
  const context = useCurrentContext();
  return (
    <header className={classes.header}>
      <ActionIcon
        variant="subtle"
        size={48}
        className={classes.menu ?? ''}
        onClick={onMenu}
        aria-label={t('header.menu')}
      >
        <Icon name="menu" />
      </ActionIcon>
      <div className={classes.context}>
        {context ? (
          <>
            <span className={classes.kind}>{context.kind}</span>
            <Link to={context.to} className={classes.name}>
              {context.name}
            </Link>
          </>
        ) : (
          <>
            <span className={classes.none}>{t('context.none')}</span>
            <span className={classes.brand}>Ampera</span>
          </>
        )}
      </div>
      <IconLink
        to="/search"
        variant="subtle"
        size={40}
        aria-label={t('header.search')}
        title={t('header.search')}
      >
        <Icon name="search" />
      </IconLink>
      <LanguageSwitch />
      <Bell />
      <ActionIcon
        variant="subtle"
        size={40}
        className={classes.keys ?? ''}
        onClick={onKeys}
        aria-label={t('header.keys')}
        aria-keyshortcuts="?"
      >
        <Icon name="keyboard" />
      </ActionIcon>
      <UserMenu />
    </header>
  );
}

function AnchorIcon(
  props: ActionIconProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps>,
) {
  return <ActionIcon component="a" {...props} />;
}

const IconLink = createLink(AnchorIcon);

function useLanguageChoice() {
  const queries = useQueryClient();
  return (key: Language) => {
    // the server's sentences are in the reader's language, too
    void changeLanguage(key).then(() => queries.invalidateQueries());
  };
}

function LanguageSwitch() {
  const t = useMessages(messages);
  const current = useLanguage();
  const choose = useLanguageChoice();
  return (
    <div role="group" aria-label={t('header.language')} className={classes.languages}>
      {languages.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          lang={key}
          title={name}
          aria-pressed={key === current}
          onClick={() => {
            choose(key);
          }}
        >
          {key.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** On the phone, where the header has no room for it. */
function LanguageItems() {
  const t = useMessages(messages);
  const current = useLanguage();
  const choose = useLanguageChoice();
  return (
    <div className={classes.languageItems}>
      <Menu.Label>{t('header.language')}</Menu.Label>
      {languages.map(({ key, name }) => (
        <Menu.Item
          key={key}
          lang={key}
          role="menuitemradio"
          aria-checked={key === current}
          rightSection={key === current && <Icon name="check" size={16} />}
          onClick={() => {
            choose(key);
          }}
        >
          {name}
        </Menu.Item>
      ))}
    </div>
  );
}

function UserMenu() {
  const t = useMessages(messages);
  const me = useMe();
  const session = useSession();
  return (
    <Menu position="bottom-end" shadow="md" width={288}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={t('user.menu', { name: me.name })}>
          <span className={classes.initials} aria-hidden="true">
            {initials(me.name)}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <b>{me.name}</b>
          <span className="figure">NIP {me.maskedNip}</span>
          <span>{t('user.roles', { roles: roleNames(me.roles, t) })}</span>
        </div>
        <Menu.Divider />
        <Menu.Item component="a" href="/survei/" leftSection={<Icon name="survey" />}>
          {t('user.surveys')}
        </Menu.Item>
        <LanguageItems />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="signOut" />} onClick={() => void session.signOut()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function roleNames(roles: readonly string[], t: (key: never) => string): string {
  return roles
    .filter((role) => role !== 'respondent')
    .map((role) => t(`role.${role}` as never))
    .join(', ');
}

/** First letters of the first two words, without titles in front ("Dr.", "H."). */
export function initials(name: string): string {
  return name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
