import { type Condition } from '@ampera/survey-engine';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { ConditionLine } from './condition-line';
import { conditionMessages } from './condition-messages';
import classes from './conditions.module.css';
import {
  type GroupKind,
  groupKindOf,
  groupKinds,
  groupOf,
  isGroup,
  newTest,
  type Subject,
  testOf,
} from './conditions';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

const DEEPEST = 3;

interface ConditionEditorProps {
  /** Key of the item, section or rule. */
  owner: string;
  member: 'visibleWhen' | 'requiredWhen' | 'must';
  label: string;
  help?: string;
  value: Condition | null;
  subjects: readonly Subject[];
  onChange: (value: Condition | null) => void;
  /** A rule always has a condition. */
  needed?: boolean;
}

/** A condition as a list of lines, each a sentence; groups of lines stand inside. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { owner, member, label, help, value, subjects, onChange, needed = false } = props;
  const t = useMessages(conditionMessages);
  const { errorAt, focus } = useEditorContext();
  const id = fieldId(owner, member);
  const error = errorAt(id);
  const first = subjects.at(-1);
  return (
    <fieldset
      // where what is wrong leads to; the button has the place while there is no condition
      id={value ? id : undefined}
      tabIndex={value ? -1 : undefined}
      className={classes.condition}
      aria-describedby={help ? `${id}-help` : undefined}
    >
      <legend>{label}</legend>
      {help && (
        <p className={classes.help} id={`${id}-help`}>
          {first ? help : t('none')}
        </p>
      )}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      {value ? (
        <Group
          id={id}
          label={label}
          value={value}
          subjects={subjects}
          depth={1}
          onChange={(next) => {
            onChange(next ?? (needed && first ? newTest(first) : null));
            if (!next) focus(id);
          }}
        />
      ) : (
        <div>
          <Button
            id={id}
            variant="default"
            size="compact-md"
            leftSection={<Icon name="add" size={16} />}
            aria-label={t('addTo', { label })}
            disabled={!first}
            onClick={() => {
              if (!first) return;
              onChange(newTest(first));
              focus(fieldId(id, '0', 'item'));
            }}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface GroupProps {
  id: string;
  label: string;
  value: Condition;
  subjects: readonly Subject[];
  depth: number;
  onChange: (value: Condition | null) => void;
}

function Group({ id, label, value, subjects, depth, onChange }: GroupProps) {
  const t = useMessages(conditionMessages);
  const { focus } = useEditorContext();
  const single = testOf(value) !== null || !isGroup(value);
  const { kind, of } = single ? { kind: 'all' as const, of: [value] } : groupKindOf(value);
  const put = (nextKind: GroupKind, next: Condition[]) => {
    const [only] = next;
    if (!only) onChange(null);
    else onChange(nextKind === 'all' && next.length === 1 ? only : groupOf(nextKind, next));
  };
  const last = subjects.at(-1);
  const add = (condition: Condition, field: string) => {
    put(kind, [...of, condition]);
    focus(field);
  };
  return (
    <div className={depth > 1 ? classes.inner : classes.outer}>
      {(of.length > 1 || kind !== 'all') && (
        <NativeSelect
          className={classes.join ?? ''}
          aria-label={t('group', { label })}
          value={kind}
          data={groupKinds.map((each) => ({ value: each, label: t(`group.${each}`) }))}
          onChange={(event) => {
            put(event.currentTarget.value as GroupKind, of);
          }}
        />
      )}
      <ol className={classes.lines}>
        {of.map((condition, index) => {
          const replace = (next: Condition | null) => {
            put(
              kind,
              next
                ? of.map((one, at) => (at === index ? next : one))
                : of.filter((_, at) => at !== index),
            );
          };
          const line = testOf(condition);
          const remove = () => {
            replace(null);
            focus(of.length > 1 ? fieldId(id, String(Math.max(0, index - 1)), 'item') : id);
          };
          return (
            <li key={index}>
              {line ? (
                <ConditionLine
                  id={fieldId(id, String(index))}
                  number={index + 1}
                  line={line}
                  subjects={subjects}
                  onChange={replace}
                />
              ) : (
                <Group
                  id={fieldId(id, String(index))}
                  label={label}
                  value={condition}
                  subjects={subjects}
                  depth={depth + 1}
                  onChange={replace}
                />
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={line ? t('remove', { number: index + 1 }) : t('removeGroup')}
                onClick={remove}
              >
                <Icon name="remove" size={18} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <div className={classes.commands}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<Icon name="add" size={16} />}
          disabled={!last || of.length >= 10}
          onClick={() => {
            if (last) add(newTest(last), fieldId(id, String(of.length), 'item'));
          }}
        >
          {t('add')}
        </Button>
        {depth < DEEPEST && (
          <Button
            variant="subtle"
            size="compact-md"
            disabled={!last || of.length >= 10}
            onClick={() => {
              if (!last) return;
              const inside = [newTest(last), newTest(last)];
              add(groupOf('any', inside), fieldId(id, String(of.length), '0', 'item'));
            }}
          >
            {t('addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}
