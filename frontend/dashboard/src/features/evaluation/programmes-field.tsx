import { useMessages } from '../../lib/i18n';
import { type AsyncOption, AsyncSelect, Icon, useField } from '../../ui';
import classes from './evaluation.module.css';
import { messages } from './messages';
import { searchProgrammes } from './queries';

const show = (value: unknown) => (value as AsyncOption[]).map((each) => each.label).join('; ');

/** One or more programmes: each that is chosen goes to the list below the search. */
export function ProgrammesField() {
  const t = useMessages(messages);
  const { id, error, ref, onBlur, ...field } = useField('programmeIds', {
    label: t('field.programmes'),
    show,
  });
  const chosen = field.value as AsyncOption[];
  const change = field.onChange as (value: AsyncOption[]) => void;
  return (
    <div className={classes.chooser}>
      <AsyncSelect
        id={id}
        ref={ref}
        label={t('field.programmes')}
        description={t('field.programmes.help')}
        error={error}
        required
        value={null}
        onChange={(option) => {
          if (option && !chosen.some((each) => each.value === option.value)) {
            change([...chosen, { value: option.value, label: option.label }]);
          }
        }}
        onBlur={onBlur}
        search={searchProgrammes}
        queryKey={['programmes']}
      />
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={t('field.programmes')}>
          {chosen.map((each) => (
            <li key={each.value}>
              {each.label}
              <button
                type="button"
                aria-label={t('programmes.remove', { title: each.label })}
                onClick={() => {
                  change(chosen.filter((other) => other.value !== each.value));
                }}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
