import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, DateText, EmptyState, Icon, Loaded, Section } from '../../ui';
import { cohortMessages } from './cohort-messages';
import { cohortKeys, fetchCohorts } from './cohort-queries';
import { messages } from './messages';
import type { Programme } from './model';
import classes from './programme.module.css';

/** The runs of the programme, by first day. */
export function ProgrammeCohorts({ programme }: { programme: Programme }) {
  const t = useMessages(cohortMessages);
  const tp = useMessages(messages);
  const cohorts = useQuery({
    queryKey: [...cohortKeys.all, 'of', programme.id],
    queryFn: ({ signal }) =>
      fetchCohorts({ programmeId: programme.id, sort: 'startsOn', limit: 200 }, signal),
  });
  const add = can(programme, 'addCohort') && (
    <ButtonLink
      to="/programmes/$id/cohorts/new"
      params={{ id: programme.id }}
      variant="default"
      leftSection={<Icon name="add" />}
    >
      {t('cohort.add')}
    </ButtonLink>
  );
  const rows = cohorts.data?.items ?? [];
  return (
    <Section title={t('cohort.list')} actions={rows.length > 0 && add}>
      <Loaded query={cohorts}>
        {({ items }) =>
          items.length === 0 && (
            <EmptyState icon="people" title={t('cohort.empty.title')} action={add}>
              {t('cohort.empty.text')}
            </EmptyState>
          )
        }
      </Loaded>
      {rows.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('cohort.list')}>
            <thead>
              <tr>
                <th scope="col">{t('cohort.name')}</th>
                <th scope="col">{t('cohort.period')}</th>
                <th scope="col">{t('cohort.place')}</th>
                <th scope="col" data-align="end">
                  {tp('list.participants')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((cohort) => (
                <tr key={cohort.id}>
                  <td className={classes.lead}>
                    <Link to="/cohorts/$id" params={{ id: cohort.id }}>
                      {cohort.name}
                    </Link>
                  </td>
                  <td>
                    <DateText value={cohort.startsOn} /> – <DateText value={cohort.endsOn} />
                  </td>
                  <td data-label={t('cohort.place')}>{cohort.place}</td>
                  <td data-align="end" data-label={tp('list.participants')} className="figure">
                    {cohort.capacity == null
                      ? formatNumber(cohort.participants)
                      : t('cohort.of', {
                          count: formatNumber(cohort.participants),
                          capacity: formatNumber(cohort.capacity),
                        })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
