import { useMessages } from '../../lib/i18n';
import { DateField, FieldRow, SelectField, TextField } from '../../ui';
import { messages } from './messages';
import { kinds } from './model';

/** What stands about a document. */
export function AboutFields() {
  const t = useMessages(messages);
  return (
    <>
      <TextField name="title" label={t('title')} maxLength={200} />
      <FieldRow>
        <SelectField
          name="kind"
          label={t('kind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <TextField name="referenceNumber" label={t('referenceNumber')} maxLength={100} optional />
      </FieldRow>
      <FieldRow>
        <TextField name="issuer" label={t('issuer')} maxLength={200} optional />
        <DateField name="issuedOn" label={t('issuedOn')} optional />
      </FieldRow>
    </>
  );
}
