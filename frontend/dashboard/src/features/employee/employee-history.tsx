import { Link } from '@tanstack/react-router';

import { formatDate } from '../../lib/format';
import { useLanguage, useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import classes from './employee.module.css';
import { messages } from './messages';
import type { DatedNip, Employee } from './model';

function usePeriod() {
  const t = useMessages(messages);
  useLanguage();
  return (from: string | null | undefined, to: string | null | undefined) => {
    if (from && from === to) return formatDate(from);
    if (from && to) return t('period', { from: formatDate(from), to: formatDate(to) });
    if (to) return t('period.until', { to: formatDate(to) });
    return from ? t('period.since', { from: formatDate(from) }) : t('period.unknown');
  };
}

/** Where the employee was, the latest first. */
export function EmployeeHistory({ employee }: { employee: Employee }) {
  const t = useMessages(messages);
  const period = usePeriod();
  return (
    <Section title={t('history')}>
      {employee.pastPositions.length === 0 ? (
        <p>{t('history.none')}</p>
      ) : (
        <ol className={classes.history}>
          {employee.pastPositions.map((past) => (
            <li key={past.validTo}>
              <span className={classes.what}>{past.positionName ?? t('position.none')}</span>
              <Link to="/units/$id" params={{ id: past.unitId }}>
                {past.unitName}
              </Link>
              <span className={classes.when}>{period(past.validFrom, past.validTo)}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** A NIP changes when a PPPK moves to another agency. */
export function NipHistory({ nips }: { nips: readonly DatedNip[] }) {
  const t = useMessages(messages);
  const period = usePeriod();
  return (
    <Section title={t('nips')}>
      <ol className={classes.history}>
        {nips.map((each) => (
          <li key={each.nip}>
            <span className={classes.what}>{each.nip}</span>
            <span className={classes.when}>{period(each.validFrom, each.validTo)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
