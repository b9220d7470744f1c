import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, Notice } from '../../ui';
import { messages } from './messages';
import { readRecipe } from './recipe';
import type { PlaceOf } from './use-place';

/** Opens a recipe that somebody kept or sent. */
export function RecipeImport({ place }: { place: PlaceOf }) {
  const t = useMessages(messages);
  const [failed, setFailed] = useState(false);
  const read = async (file: File | null) => {
    if (!file) return;
    const found = readRecipe(await file.text());
    setFailed(!found);
    if (found) place.open(found.recipe);
  };
  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<Icon name="upload" size={18} />}>
            {t('views.import')}
          </Button>
        )}
      </FileButton>
      {failed && <Notice tone="danger" role="alert" title={t('views.import.failed')} />}
    </>
  );
}
