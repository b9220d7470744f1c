import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { Icon, useToast } from '../../ui';
import { messages } from './messages';
import type { SentRecipe } from './model';
import { NameDialog } from './name-dialog';
import { editView, explorerKeys, explorerQueries, saveView } from './queries';
import { placeOf } from './recipe';
import type { PlaceOf } from './use-place';

/** Keeps the choices under a name for the team, or changes the view that was opened. */
export function SaveView({ place, evaluationId }: { place: PlaceOf; evaluationId: string }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const maySave = can(useMe(), 'evaluations.create');
  const views = useQuery(explorerQueries.views(evaluationId));
  const [isNaming, setNaming] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const [running, setRunning] = useState(false);
  const opened = views.data?.find(
    ({ id, can: may }) => id === place.viewId && may.includes('edit'),
  );
  if (!maySave) return null;
  const differs = opened && !isSame(opened.recipe, place.recipe);
  const done = async () => {
    await queries.invalidateQueries({ queryKey: explorerKeys.views(evaluationId) });
    toast(t('views.saved'));
  };
  const again = async () => {
    if (!opened) return;
    setRunning(true);
    try {
      await editView(opened, { recipe: place.recipe });
      await done();
    } catch (problem) {
      // somebody changed it meanwhile, or it is full: under a new name nothing is lost
      setFailed(problem);
      setNaming(true);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      {differs && (
        <Button variant="default" loading={running} onClick={() => void again()}>
          {t('views.save.again')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<Icon name="archive" size={18} />}
        onClick={() => {
          setFailed(undefined);
          setNaming(true);
        }}
      >
        {t('views.save')}
      </Button>
      {isNaming && (
        <NameDialog
          title={t('views.save')}
          name=""
          failed={failed}
          onClose={() => {
            setNaming(false);
          }}
          onName={async (name) => {
            const view = await saveView(evaluationId, name, place.recipe);
            await done();
            place.open(place.recipe, view.id);
          }}
        />
      )}
    </>
  );
}

function isSame(one: SentRecipe, other: SentRecipe): boolean {
  return JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other));
}
