import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import classes from './campaign.module.css';
import { raterMessages } from './rater-messages';
import type { RaterGroup } from './rater-model';

/** How many rate in which role, and which group is too small to be shown apart. */
export function RaterGroups({ groups }: { groups: readonly RaterGroup[] }) {
  const t = useMessages(raterMessages);
  if (groups.length === 0) return null;
  return (
    <ul className={classes.lines} aria-label={t('groups')}>
      {groups.map(({ role, people, minimum, apart }) => (
        <li key={role}>
          {t(apart ? 'group.apart' : 'group.small', {
            role: t(`role.${role}`),
            people: formatNumber(people),
            minimum: formatNumber(minimum),
          })}
        </li>
      ))}
    </ul>
  );
}
