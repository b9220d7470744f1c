import { Button } from '@mantine/core';
import { useState } from 'react';

import { files } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import { Icon, ProblemAlert } from '../../ui';

export interface DownloadButtonProps {
  documentId: string;
  number: number;
  fileName: string;
  label: string;
}

/** The file as it was uploaded. */
export function DownloadButton({ documentId, number, fileName, label }: DownloadButtonProps) {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const download = async () => {
    setRunning(true);
    setError(undefined);
    try {
      const path = `/api/v1/documents/${documentId}/versions/${String(number)}/file`;
      saveFile((await files.download(path)).blob, fileName);
    } catch (problem) {
      setError(problem);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="download" />}
        loading={running}
        onClick={() => void download()}
      >
        {label}
      </Button>
      {error !== undefined && <ProblemAlert error={error} />}
    </>
  );
}
