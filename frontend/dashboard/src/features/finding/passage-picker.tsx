import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { ProblemAlert } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import classes from './finding.module.css';
import { passageQuery, type PassageKind } from './passages';

export interface PassagePickerProps {
  evaluationId: string;
  kind: PassageKind;
  chosen: string | undefined;
  onChange: (id: string) => void;
}

/** One of the passages that were marked in this evaluation. */
export function PassagePicker({ evaluationId, kind, chosen, onChange }: PassagePickerProps) {
  const te = useMessages(evidenceMessages);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const passages = useQuery({
    ...passageQuery(kind, evaluationId, q),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={classes.picker}>
      <TextInput
        label={te('passage.search')}
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {passages.isError && <ProblemAlert error={passages.error} />}
      {passages.data?.length === 0 && <p className={classes.hint}>{te(`passage.none.${kind}`)}</p>}
      {passages.data && passages.data.length > 0 && (
        <Radio.Group label={te(`passage.${kind}`)} value={chosen ?? ''} onChange={onChange}>
          <div className={classes.passages}>
            {passages.data.map(({ id, words, place }) => (
              <Radio key={id} value={id} label={words} description={place} />
            ))}
          </div>
        </Radio.Group>
      )}
    </div>
  );
}
