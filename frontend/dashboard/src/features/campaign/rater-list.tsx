import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { type Column, ExportMenu, Icon, StatusBadge } from '../../ui';
import { raterMessages } from './rater-messages';
import {
  type RatedParticipant,
  type RaterEntry,
  type SubjectOrder,
  subjectOrders,
  subjectsShown,
  subjectsSorted,
} from './rater-model';
import classes from './raters.module.css';

const STEP = 50;

interface SubjectListProps {
  subjects: readonly RatedParticipant[];
  /** As they stand on the screen, saved or not. */
  raters: readonly RaterEntry[];
  /** What stands for the raters of a participant; by default their names, and whether they have answered. */
  children?: (subject: RatedParticipant) => ReactNode;
}

/** Participants with search and filters; long lists grow by a button. */
export function SubjectList({ subjects, raters, children }: SubjectListProps) {
  const t = useMessages(raterMessages);
  const [q, setQ] = useState('');
  const [cohortId, setCohortId] = useState('');
  const [onlyWithout, setOnlyWithout] = useState(false);
  const [order, setOrder] = useState<SubjectOrder>('name');
  const [limit, setLimit] = useState(STEP);
  const columns = useColumns(raters);
  const cohorts = [...new Map(subjects.map((each) => [each.cohortId, each.cohortName]))];
  const matching = subjectsShown(subjects, raters, {
    q: useDeferredValue(q),
    cohortId,
    onlyWithout,
  });
  const found = subjectsSorted(matching, raters, order);
  const shown = found.slice(0, limit);
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
        <TextInput
          label={t('search')}
          type="search"
          value={q}
          onChange={(event) => {
            setQ(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault(); // the search is not the form around it
          }}
        />
        {cohorts.length > 1 && (
          <NativeSelect
            label={t('cohort')}
            value={cohortId}
            onChange={(event) => {
              setCohortId(event.currentTarget.value);
            }}
            data={[
              { value: '', label: t('cohort.all') },
              ...cohorts.map(([value, label]) => ({ value, label })),
            ]}
          />
        )}
        <NativeSelect
          label={t('order')}
          value={order}
          onChange={(event) => {
            setOrder(event.currentTarget.value as SubjectOrder);
          }}
          data={subjectOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        />
        <Checkbox
          label={t('only.without')}
          checked={onlyWithout}
          onChange={(event) => {
            setOnlyWithout(event.currentTarget.checked);
          }}
        />
      </div>
      <div className={classes.shown}>
        <p className={classes.hint} role="status">
          {t('shown', { shown: formatNumber(shown.length), count: formatNumber(subjects.length) })}
        </p>
        <ExportMenu
          name={t('export.name')}
          columns={columns}
          query={{}}
          fetchPage={() => Promise.resolve({ items: found, total: found.length })}
          disabled={found.length === 0}
        />
      </div>
      {found.length === 0 && <p>{t('none.match')}</p>}
      <ul className={classes.subjects} aria-label={t('subjects')}>
        {shown.map((subject) => (
          <li key={subject.participationId}>
            <div>
              <strong>{subject.name}</strong>
              <span className={classes.hint}>
                {subject.unitName}, {subject.cohortName}
              </span>
            </div>
            <div>{children ? children(subject) : <Raters subject={subject} />}</div>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <Button
          variant="default"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {t('more', { count: formatNumber(found.length - limit) })}
        </Button>
      )}
    </div>
  );
}

/** The list as a file: the raters as they stand on the screen, saved or not. */
function useColumns(raters: readonly RaterEntry[]): Column<RatedParticipant>[] {
  const t = useMessages(raterMessages);
  return useMemo(() => {
    const namesOf = ({ participationId }: RatedParticipant) =>
      raters.flatMap((each) => (each.participationId === participationId ? [each.name] : []));
    const answered = (subject: RatedParticipant) =>
      subject.raters.filter((each) => each.answered).length;
    return [
      { key: 'name', header: t('subject'), cell: ({ name }) => name },
      { key: 'unit', header: t('unit'), cell: ({ unitName }) => unitName },
      { key: 'cohort', header: t('cohort'), cell: ({ cohortName }) => cohortName },
      { key: 'raters', header: t('raters'), cell: (subject) => namesOf(subject).join('; ') },
      { key: 'answered', header: t('answered'), cell: answered },
    ];
  }, [t, raters]);
}

function Raters({ subject }: { subject: RatedParticipant }) {
  const t = useMessages(raterMessages);
  if (subject.raters.length === 0) return <NoRater />;
  return (
    <ul className={classes.raters}>
      {subject.raters.map(({ employeeId, name, role, answered }) => (
        <li key={employeeId}>
          <span>
            {name} <span className={classes.hint}>({t(`role.${role}`)})</span>
          </span>
          {answered != null && (
            <StatusBadge tone={answered ? 'good' : 'neutral'}>
              {t(answered ? 'answered' : 'answered.not')}
            </StatusBadge>
          )}
        </li>
      ))}
    </ul>
  );
}

export function NoRater() {
  const t = useMessages(raterMessages);
  return (
    <span className={classes.without}>
      <Icon name="alert" size={16} /> {t('without')}
    </span>
  );
}
