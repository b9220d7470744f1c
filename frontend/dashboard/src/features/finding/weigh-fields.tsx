import { useMessages } from '../../lib/i18n';
import { RadioField, TextAreaField } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { messages } from './messages';
import { agreements } from './model';

/** How evidence stands to its finding, and why it matters. */
export function WeighFields() {
  const t = useMessages(messages);
  const te = useMessages(evidenceMessages);
  return (
    <>
      <RadioField
        name="agreement"
        label={te('agreement')}
        options={agreements.map((value) => ({
          value,
          label: t(`agreement.${value}`),
          help: t(`agreement.${value}.help`),
        }))}
      />
      <TextAreaField
        name="note"
        label={te('note')}
        help={te('note.help')}
        optional
        rows={2}
        maxLength={1000}
      />
    </>
  );
}
