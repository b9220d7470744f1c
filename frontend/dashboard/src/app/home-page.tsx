import { Link, useRouter } from '@tanstack/react-router';

import { useMe } from '../auth';
import { UnitTasks } from '../features/followup/unit-tasks';
import { Overview } from '../features/overview/overview';
import { can } from '../lib/api';
import { useMessages } from '../lib/i18n';
import { Icon, type IconName, Page } from '../ui';
import classes from './home-page.module.css';
import { messages } from './messages';
import { navigation } from './navigation';

/** Where the chain starts: what there is, in the order in which one works through it. */
export function HomePage() {
  const t = useMessages(messages);
  const me = useMe();
  const { routesByPath } = useRouter();
  const groups = navigation(
    (path) => path in routesByPath,
    (right) => can(me, right),
  );
  const chain = groups.filter((group) => group.chain).flatMap((group) => group.items);
  const data = groups.filter((group) => !group.chain).flatMap((group) => group.items);
  return (
    <Page title={t('home.title', { name: me.name })} lead={t('home.lead')}>
      {can(me, 'overview.show') && <Overview />}
      {me.roles.includes('unit-officer') && <UnitTasks />}
      {chain.length > 0 && (
        <section className={classes.section} aria-labelledby="chain">
          <h2 id="chain">{t('home.chain')}</h2>
          <ol className={classes.chain}>
            {chain.map((item) => (
              <li key={item.to}>
                <Tile to={item.to} icon={item.icon} title={t(item.text)}>
                  {t(`${item.text}.text` as never)}
                </Tile>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={classes.section} aria-labelledby="data">
        <h2 id="data">{t('home.data')}</h2>
        <ul className={classes.tiles}>
          {data.map((item) => (
            <li key={item.to}>
              <Tile to={item.to} icon={item.icon} title={t(item.text)}>
                {t(`${item.text}.text` as never)}
              </Tile>
            </li>
          ))}
          <li>
            <a href="/survei/" className={classes.tile}>
              <TileContent icon="send" title={t('home.respond')}>
                {t('home.respond.text')}
              </TileContent>
            </a>
          </li>
        </ul>
      </section>
    </Page>
  );
}

interface TileProps {
  icon: IconName;
  title: string;
  children: string;
}

function Tile({ to, ...content }: TileProps & { to: string }) {
  return (
    <Link to={to} className={classes.tile}>
      <TileContent {...content} />
    </Link>
  );
}

function TileContent({ icon, title, children }: TileProps) {
  return (
    <>
      <Icon name={icon} size={24} strokeWidth={1.4} className={classes.icon} />
      <span>
        <span className={classes.title}>{title}</span>
        <span className={classes.text}>{children}</span>
      </span>
    </>
  );
}
