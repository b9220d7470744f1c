import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray, useFormState } from 'react-hook-form';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchEmployees } from '../../lib/lookups';
import { AsyncSelect, Icon, useListInfo, useToast } from '../../ui';
import { RaterGroups } from './rater-groups';
import { NoRater, SubjectList } from './rater-list';
import { raterMessages } from './rater-messages';
import {
  circleLeft,
  entryOf,
  groupsOf,
  proposalsLeft,
  type RatedParticipant,
  type RaterBoard,
  type RaterEntry,
  type RaterRole,
  raterRoles,
  type RatersFormValues,
  selvesLeft,
} from './rater-model';
import { RaterProgress } from './raters-section';
import classes from './raters.module.css';

const show = (value: unknown) => (value as RaterEntry[]).map((each) => each.name).join('; ');

interface RaterEditorProps {
  board: RaterBoard;
  minimum: number;
  minimums: Partial<Record<RaterRole, number>>;
}

/** The raters within a form: proposals, search, and one rater after the other for each participant. */
export function RaterEditor({ board, minimum, minimums }: RaterEditorProps) {
  const t = useMessages(raterMessages);
  const toast = useToast();
  const list = useFieldArray<RatersFormValues, 'raters', 'key'>({ name: 'raters', keyName: 'key' });
  const id = useListInfo('raters', { label: t('raters'), show });
  // one search field at a time: hundreds of them would be slow to draw and long to tab through
  const [adding, setAdding] = useState<string>();
  const left = proposalsLeft(board.subjects, list.fields);
  const selves = selvesLeft(board.subjects, list.fields);
  const rated = new Set(list.fields.map((each) => each.participationId)).size;
  const add = (entry: RaterEntry) => {
    const there = list.fields.some(
      (each) =>
        each.employeeId === entry.employeeId && each.participationId === entry.participationId,
    );
    if (!there) list.append(entry, { shouldFocus: false });
    setAdding(undefined);
  };
  return (
    <div id={id} tabIndex={-1} className={classes.list}>
      <RaterProgress rated={rated} count={board.subjects.length} />
      <RaterGroups groups={groupsOf(list.fields, minimum, minimums)} />
      {left.length > 0 && (
        <div className={classes.proposals}>
          <Button
            variant="default"
            leftSection={<Icon name="people" />}
            onClick={() => {
              list.append(left, { shouldFocus: false });
              toast(t('proposed.added', { count: formatNumber(left.length) }));
            }}
          >
            {t('propose.all', { count: formatNumber(left.length) })}
          </Button>
          <span className={classes.hint}>{t('propose.help')}</span>
        </div>
      )}
      {selves.length > 0 && (
        <div className={classes.proposals}>
          <Button
            variant="default"
            leftSection={<Icon name="user" />}
            onClick={() => {
              list.append(selves, { shouldFocus: false });
              toast(t('proposed.added', { count: formatNumber(selves.length) }));
            }}
          >
            {t('propose.self', { count: formatNumber(selves.length) })}
          </Button>
        </div>
      )}
      <SubjectList subjects={board.subjects} raters={list.fields}>
        {(subject) => {
          const own = list.fields.flatMap((entry, index) =>
            entry.participationId === subject.participationId ? [{ entry, index }] : [],
          );
          return (
            <>
              {own.length === 0 && <NoRater />}
              <ul className={classes.raters}>
                {own.map(({ entry, index }) => (
                  <Rater
                    key={entry.key}
                    name={entry.name}
                    role={entry.role}
                    index={index}
                    subject={subject}
                    onRemove={() => {
                      list.remove(index);
                    }}
                  />
                ))}
              </ul>
              <Adding
                subject={subject}
                isOpen={adding === subject.participationId}
                isRated={own.length > 0}
                circle={circleLeft(subject, list.fields)}
                onOpen={() => {
                  setAdding(subject.participationId);
                }}
                onAdd={add}
                onAddAll={(entries) => {
                  list.append(entries, { shouldFocus: false });
                }}
              />
            </>
          );
        }}
      </SubjectList>
    </div>
  );
}

interface RaterProps {
  name: string;
  role: RaterRole;
  index: number;
  subject: RatedParticipant;
  onRemove: () => void;
}

function Rater({ name, role, index, subject, onRemove }: RaterProps) {
  const t = useMessages(raterMessages);
  const id = useListInfo(`raters.${index}.employeeId`, { label: `${subject.name}: ${name}` });
  const { errors } = useFormState<RatersFormValues>();
  const error = errors.raters?.[index]?.employeeId?.message;
  return (
    <li id={id} tabIndex={-1}>
      <span>
        {name} <span className={classes.hint}>({t(`role.${role}`)})</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('remove', { rater: name, name: subject.name })}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </ActionIcon>
      {error && <span className={classes.error}>{error}</span>}
    </li>
  );
}

interface AddingProps {
  subject: RatedParticipant;
  isOpen: boolean;
  isRated: boolean;
  circle: RaterEntry[];
  onOpen: () => void;
  onAdd: (entry: RaterEntry) => void;
  onAddAll: (entries: RaterEntry[]) => void;
}

function Adding({ subject, isOpen, isRated, circle, onOpen, onAdd, onAddAll }: AddingProps) {
  const t = useMessages(raterMessages);
  const { participationId, proposed } = subject;
  const [role, setRole] = useState<RaterRole>('SUPERIOR');
  if (isOpen) {
    return (
      <div className={classes.adding}>
        <NativeSelect
          label={t('role')}
          value={role}
          onChange={(event) => {
            setRole(event.currentTarget.value as RaterRole);
          }}
          data={raterRoles
            .filter((value) => value !== 'SELF')
            .map((value) => ({ value, label: t(`role.${value}`) }))}
        />
        <AsyncSelect
          label={t('add.for', { name: subject.name })}
          description={t('add.help')}
          value={null}
          search={searchEmployees}
          queryKey={['employees']}
          onChange={(option) => {
            if (option) {
              onAdd({ employeeId: option.value, participationId, name: option.label, role });
            }
          }}
        />
      </div>
    );
  }
  return (
    <div className={classes.buttons}>
      {proposed && !isRated && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onAdd(entryOf(proposed, participationId));
          }}
        >
          {t('propose', { name: proposed.name })}
        </Button>
      )}
      {circle.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          title={circle.map((each) => each.name).join(', ')}
          aria-label={t('propose.circle.of', {
            names: circle.map((each) => each.name).join(', '),
            name: subject.name,
          })}
          onClick={() => {
            onAddAll(circle);
          }}
        >
          {t(circle[0]?.role === 'SUBORDINATE' ? 'propose.subordinates' : 'propose.peers', {
            count: formatNumber(circle.length),
          })}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="add" size={16} />}
        aria-label={`${t('add')}: ${subject.name}`}
        onClick={onOpen}
      >
        {t('add')}
      </Button>
    </div>
  );
}
