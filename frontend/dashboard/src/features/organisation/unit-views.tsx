import { Link } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from './messages';
import classes from './unit.module.css';

/** The two ways to look at units. */
export function UnitViews() {
  const t = useMessages(messages);
  return (
    <nav className={classes.views} aria-label={t('unit.units')}>
      <Link to="/units" activeOptions={{ exact: true, includeSearch: false }}>
        <Icon name="columns" size={18} />
        {t('unit.list')}
      </Link>
      <Link to="/units/tree">
        <Icon name="tree" size={18} />
        {t('unit.tree')}
      </Link>
    </nav>
  );
}
