import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  type AsyncOption,
  AsyncSelect,
  Icon,
  Notice,
  ProblemAlert,
  SidePanel,
  useToast,
} from '../../ui';
import { cohortMessages } from './cohort-messages';
import { type Cohort, type EmployeeChoice, room } from './cohort-model';
import { cohortKeys, enrol, fetchEmployees, searchUnits } from './cohort-queries';
import classes from './panels.module.css';

interface PanelProps {
  cohort: Cohort;
  opened: boolean;
  onClose: () => void;
}

/** Participants from the roster: search, tick, add. What is ticked stays while one searches on. */
export function EnrolPanel({ cohort, opened, onClose }: PanelProps) {
  const t = useMessages(cohortMessages);
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('enrol.action')}>
      <Enrolment cohort={cohort} onDone={onClose} />
    </SidePanel>
  );
}

function Enrolment({ cohort, onDone }: { cohort: Cohort; onDone: () => void }) {
  const t = useMessages(cohortMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const [unit, setUnit] = useState<AsyncOption | null>(null);
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<readonly EmployeeChoice[]>([]);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const left = room(cohort);

  const isChosen = (id: string) => chosen.some((each) => each.id === id);
  const toggle = (employee: EmployeeChoice) => {
    setChosen(
      isChosen(employee.id)
        ? chosen.filter((each) => each.id !== employee.id)
        : [...chosen, employee],
    );
  };

  const submit = async () => {
    setSaving(true);
    setError(undefined);
    try {
      const { enrolled, unchanged } = await enrol(
        cohort.id,
        chosen.map((each) => each.id),
      );
      toast(t('enrol.done', { enrolled, unchanged }));
      await queries.invalidateQueries({ queryKey: cohortKeys.all });
      onDone();
    } catch (problem) {
      setError(problem);
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className={classes.panel}>
      <p className={classes.help}>{t('enrol.help')}</p>
      {left !== undefined && (
        <Notice
          tone={left === 0 ? 'warning' : 'info'}
          title={left === 0 ? t('enrol.full') : t('enrol.room', { count: left })}
        />
      )}
      <TextInput
        label={t('enrol.search')}
        value={q}
        autoComplete="off"
        leftSection={<Icon name="search" size={18} />}
        onChange={(event) => {
          setQ(event.currentTarget.value);
        }}
        data-autofocus
      />
      <AsyncSelect
        label={t('enrol.unit')}
        value={unit}
        onChange={setUnit}
        search={searchUnits}
        queryKey={['units']}
      />
      <Results q={q} unitId={unit?.value} isChosen={isChosen} onToggle={toggle} />
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={t('enrol.chosen.list')}>
          {chosen.map((each) => (
            <li key={each.id}>
              {each.name}
              <button
                type="button"
                aria-label={t('enrol.remove', { name: each.name })}
                onClick={() => {
                  toggle(each);
                }}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <ProblemAlert error={error} />}
      <div className={classes.foot}>
        <span role="status">{t('enrol.chosen', { count: formatNumber(chosen.length) })}</span>
        <Button
          loading={saving}
          disabled={chosen.length === 0 || chosen.length > 200}
          onClick={() => void submit()}
        >
          {t('enrol.submit', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
}

interface ResultsProps {
  q: string;
  unitId: string | undefined;
  isChosen: (id: string) => boolean;
  onToggle: (employee: EmployeeChoice) => void;
}

function Results({ q, unitId, isChosen, onToggle }: ResultsProps) {
  const t = useMessages(cohortMessages);
  const [settled] = useDebouncedValue(q.trim(), 250);
  const found = useQuery({
    queryKey: ['employees', 'choice', settled, unitId],
    queryFn: ({ signal }) =>
      fetchEmployees({ q: settled, unitId, active: 'true', sort: 'name', limit: 50 }, signal),
    placeholderData: keepPreviousData,
  });
  if (found.isError) {
    return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  }
  const rows = found.data?.items ?? [];
  return (
    <fieldset className={classes.results} aria-busy={found.isFetching}>
      <legend>{t('enrol.results')}</legend>
      {found.isSuccess && rows.length === 0 && <p className={classes.help}>{t('enrol.nothing')}</p>}
      {rows.map((employee) => (
        <Checkbox
          key={employee.id}
          checked={isChosen(employee.id)}
          label={employee.name}
          description={[employee.maskedNip, employee.positionName, employee.unitName]
            .filter(Boolean)
            .join(' · ')}
          onChange={() => {
            onToggle(employee);
          }}
        />
      ))}
      {found.data && found.data.total > rows.length && (
        <p className={classes.help}>
          {t('enrol.more', {
            shown: formatNumber(rows.length),
            total: formatNumber(found.data.total),
          })}
        </p>
      )}
    </fieldset>
  );
}
