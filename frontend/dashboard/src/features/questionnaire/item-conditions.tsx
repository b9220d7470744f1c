import { Button } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { ConditionEditor } from './condition-editor';
import { conditionMessages } from './condition-messages';
import classes from './conditions.module.css';
import { newTest, subjectsOf } from './conditions';
import { type DraftItem, newCheck } from './draft';
import { TextPair } from './editor-fields';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

interface ItemConditionsProps {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}

/** Under what an item is asked and must be answered, and what its answer keeps with others. */
export function ItemConditions({ item, onEdit }: ItemConditionsProps) {
  const t = useMessages(conditionMessages);
  const { definition } = useEditorContext();
  const subjects = subjectsOf(definition, item.code);
  return (
    <>
      <ConditionEditor
        owner={item.key}
        member="visibleWhen"
        label={t('visible')}
        help={t('visible.help')}
        value={item.visibleWhen}
        subjects={subjects}
        onChange={(visibleWhen) => {
          onEdit({ visibleWhen });
        }}
      />
      {!item.required && item.type !== 'note' && (
        <ConditionEditor
          owner={item.key}
          member="requiredWhen"
          label={t('required')}
          help={t('required.help')}
          value={item.requiredWhen}
          subjects={subjects}
          onChange={(requiredWhen) => {
            onEdit({ requiredWhen });
          }}
        />
      )}
      {item.type !== 'likert-matrix' && item.type !== 'note' && (
        <Checks item={item} onEdit={onEdit} />
      )}
    </>
  );
}

function Checks({ item, onEdit }: ItemConditionsProps) {
  const t = useMessages(conditionMessages);
  const { definition, focus } = useEditorContext();
  const number = definition.sections
    .flatMap(({ items }) => items)
    .findIndex((one) => one.code === item.code);
  const own = subjectsOf(definition, null).filter(({ key }) => key === item.code);
  const subjects = [...subjectsOf(definition, item.code), ...own];
  const [self] = own;
  const add = () => {
    if (!self) return;
    const check = newCheck(newTest(self));
    onEdit({ checks: [...item.checks, check] });
    focus(fieldId(check.key, 'must', '0', 'item'));
  };
  return (
    <fieldset className={classes.condition}>
      <legend>{t('checks')}</legend>
      <p className={classes.help}>{t('checks.help')}</p>
      {item.checks.map((check, index) => {
        const edit = (patch: Partial<typeof check>, field?: string) => {
          const checks = item.checks.map((one) => (one === check ? { ...check, ...patch } : one));
          onEdit({ checks }, field);
        };
        return (
          <section
            key={check.key}
            className={classes.check}
            aria-label={t('check', { number: index + 1 })}
          >
            <ConditionEditor
              owner={check.key}
              member="must"
              needed
              label={t('checkMust')}
              value={check.must}
              subjects={subjects}
              onChange={(must) => {
                if (must) edit({ must });
              }}
            />
            <TextPair
              owner={check.key}
              member="message"
              label={t('checkMessage')}
              value={check.message}
              onChange={(message, field) => {
                edit({ message }, field);
              }}
              maxLength={300}
            />
            <div>
              <Button
                variant="default"
                size="compact-md"
                leftSection={<Icon name="remove" size={16} />}
                onClick={() => {
                  onEdit({ checks: item.checks.filter((one) => one.key !== check.key) });
                  focus(fieldId(item.key, 'checks'));
                }}
              >
                {t('checkRemove', { number: index + 1 })}
              </Button>
            </div>
          </section>
        );
      })}
      <div>
        <Button
          id={fieldId(item.key, 'checks')}
          variant="default"
          size="compact-md"
          leftSection={<Icon name="add" size={16} />}
          disabled={number < 0 || item.checks.length >= 5}
          onClick={add}
        >
          {t('checkAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
