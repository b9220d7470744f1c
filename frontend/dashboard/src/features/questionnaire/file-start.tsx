import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { useField } from '../../ui';
import { FileChoice } from './file-choice';
import { fileMessages } from './file-messages';
import { type QuestionnaireFile, readQuestionnaire } from './questionnaire-file';

/** The file that a new questionnaire is made from. */
export function FileStart({ onRead }: { onRead: (content: QuestionnaireFile | null) => void }) {
  const t = useMessages(fileMessages);
  const field = useField('file', { label: t('import.file') });
  const [file, setFile] = useState<File>();
  const [isWrong, setWrong] = useState(false);
  return (
    <FileChoice
      id={field.id}
      label={t('import.file')}
      choose={t('import.choose')}
      none={t('upload.none')}
      accept=".json,application/json"
      file={file}
      error={isWrong ? t('import.notJson') : field.error}
      onChoose={(chosen) => {
        setFile(chosen);
        setWrong(false);
        if (!chosen) {
          field.onChange('');
          onRead(null);
          return;
        }
        void readQuestionnaire(chosen).then((content) => {
          setWrong(content === null);
          field.onChange(content ? chosen.name : '');
          onRead(content);
        });
      }}
    />
  );
}
