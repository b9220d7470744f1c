import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { formatDateTime } from '../../lib/format';
import { ConfirmButton, Icon, Loaded, Section, useToast } from '../../ui';
import classes from './explorer.module.css';
import { messages } from './messages';
import type { SavedView } from './model';
import { NameDialog } from './name-dialog';
import { deleteView, editView, explorerKeys, explorerQueries } from './queries';
import { placeOf } from './recipe';
import { RecipeImport } from './recipe-import';
import type { PlaceOf } from './use-place';

interface ViewsSectionProps {
  evaluationId: string;
  evaluationTitle: string;
  place: PlaceOf;
  /** Among several evaluations those without a view say nothing. */
  onlyIfSome?: boolean;
}

/** The views of an evaluation: what the team looks at again and again. */
export function ViewsSection({
  evaluationId,
  evaluationTitle,
  place,
  onlyIfSome = false,
}: ViewsSectionProps) {
  const t = useMessages(messages);
  const views = useQuery(explorerQueries.views(evaluationId));
  if (onlyIfSome && !views.isError && (views.data?.length ?? 0) === 0) return null;
  return (
    <Section
      title={t('views.of', { evaluation: evaluationTitle })}
      actions={!onlyIfSome && <RecipeImport place={place} />}
    >
      <Loaded query={views}>
        {(list) =>
          list.length === 0 ? (
            <p>
              {t('views.none')} {t('views.none.help')}
            </p>
          ) : (
            <ul className={classes.views}>
              {list.map((view) => (
                <View key={view.id} view={view} isOpen={view.id === place.viewId} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function View({ view, isOpen }: { view: SavedView; isOpen: boolean }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const [isNaming, setNaming] = useState(false);
  const changed = (text: string) => {
    toast(text);
    return queries.invalidateQueries({ queryKey: explorerKeys.views(view.evaluationId) });
  };
  return (
    <li>
      <div>
        <Link
          to="/explorer"
          search={{ ...placeOf(view.recipe), view: view.id } as never}
          aria-current={isOpen ? 'true' : undefined}
        >
          {view.name}
        </Link>
        <span className={classes.help}>
          {t('views.changed', { day: formatDateTime(view.updatedAt) })}
        </span>
      </div>
      <div className={classes.acts}>
        {view.can.includes('edit') && (
          <Button
            variant="subtle"
            leftSection={<Icon name="edit" size={16} />}
            aria-label={`${t('views.rename')}: ${view.name}`}
            onClick={() => {
              setNaming(true);
            }}
          >
            {t('views.rename')}
          </Button>
        )}
        {view.can.includes('delete') && (
          <ConfirmButton
            label={t('views.delete')}
            spoken={`${t('views.delete')}: ${view.name}`}
            title={t('views.delete.title', { name: view.name })}
            danger
            variant="subtle"
            leftSection={<Icon name="remove" size={16} />}
            onConfirm={async () => {
              await deleteView(view);
              await changed(t('views.deleted'));
            }}
          >
            <p>{t('views.delete.text')}</p>
          </ConfirmButton>
        )}
      </div>
      {isNaming && (
        <NameDialog
          title={t('views.rename')}
          name={view.name}
          onClose={() => {
            setNaming(false);
          }}
          onName={async (name) => {
            await editView(view, { name });
            await changed(t('views.renamed'));
          }}
        />
      )}
    </li>
  );
}
