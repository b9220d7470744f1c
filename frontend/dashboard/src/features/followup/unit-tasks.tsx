import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { ButtonLink, Loaded, Section, StatusBadge } from '../../ui';
import { FollowUpState, TimeLeft } from './follow-up-badges';
import classes from './follow-up.module.css';
import { messages } from './messages';
import { type FollowUpListItem, isClosed } from './model';
import { fetchFollowUps, followUpKeys } from './queries';
import { taskMessages } from './task-messages';

const SHOWN = 5;
const QUERY = { mine: 'true', sort: 'dueOn', limit: 200 };

/** What waits for the units of a person, the most urgent first: where a unit officer starts. */
export function UnitTasks() {
  const t = useMessages(taskMessages);
  const mine = useQuery({
    queryKey: [...followUpKeys.all, 'tasks'],
    queryFn: ({ signal }) => fetchFollowUps(QUERY, signal),
  });
  return (
    <Section
      title={t('title')}
      actions={
        <ButtonLink to="/follow-ups" search={{ mine: 'true' } as never} variant="default">
          {t('all')}
        </ButtonLink>
      }
    >
      <Loaded query={mine} lines={4}>
        {({ items }) => {
          const open = items.filter((each) => !isClosed(each.status));
          return open.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <ul className={classes.tasks}>
              {open.slice(0, SHOWN).map((each) => (
                <li key={each.id}>
                  <Task row={each} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Task({ row }: { row: FollowUpListItem }) {
  const t = useMessages(messages);
  return (
    <>
      <Link to={row.answer ? '/follow-ups/$id' : '/recommendations/$id'} params={{ id: row.id }}>
        {row.title}
      </Link>
      <span className={classes.badges}>
        {row.answer ? (
          <FollowUpState status={row.status} />
        ) : (
          <StatusBadge tone="warning">{t('answer.none')}</StatusBadge>
        )}
        <TimeLeft daysLeft={row.daysLeft} overdue={row.overdue} />
      </span>
    </>
  );
}
