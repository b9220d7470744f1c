import { bodyOf, ifMatch } from '@ampera/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { saveFile } from '../../lib/csv';
import { api, present } from '../../lib/api';
import { currentLanguage } from '../../lib/i18n';
import type { Choice, Exploration, Offer, Recipe, SavedView, SentRecipe } from './model';

export const explorerKeys = {
  views: (evaluationId: string) => ['explorations', 'views', evaluationId] as const,
};

/** As the contract takes it: what is not chosen is absent. */
function asInput(recipe: SentRecipe) {
  return { ...present(recipe), campaignIds: recipe.campaignIds };
}

export const explorerQueries = {
  choices: () =>
    queryOptions({
      queryKey: ['explorations', 'choices'],
      queryFn: () => bodyOf<Choice[]>(api.GET('/api/v1/explorations/choices')),
    }),
  offer: (campaignId: string) =>
    queryOptions({
      queryKey: ['explorations', 'offer', campaignId],
      queryFn: () =>
        bodyOf<Offer>(
          api.GET('/api/v1/explorations/choices/{campaignId}', {
            params: { path: { campaignId } },
          }),
        ),
    }),
  run: (recipe: Recipe) =>
    queryOptions({
      // sentences come in the reader's language
      queryKey: ['explorations', 'run', currentLanguage(), recipe],
      queryFn: ({ signal }) =>
        bodyOf<Exploration>(
          api.POST('/api/v1/explorations/run', { body: asInput(recipe), signal }),
        ),
      placeholderData: keepPreviousData,
    }),
  views: (evaluationId: string) =>
    queryOptions({
      queryKey: explorerKeys.views(evaluationId),
      queryFn: () =>
        bodyOf<SavedView[]>(
          api.GET('/api/v1/explorations/views', { params: { query: { evaluationId } } }),
        ),
    }),
};

export function saveView(evaluationId: string, name: string, recipe: Recipe): Promise<SavedView> {
  return bodyOf<SavedView>(
    api.POST('/api/v1/explorations/views', {
      body: { evaluationId, name, recipe: asInput(recipe) },
    }),
  );
}

export function editView(
  view: SavedView,
  change: { name?: string; recipe?: SentRecipe },
): Promise<SavedView> {
  const { name, recipe } = { ...view, ...change };
  return bodyOf<SavedView>(
    api.PUT('/api/v1/explorations/views/{id}', {
      params: { path: { id: view.id }, header: ifMatch(view.version) },
      body: { evaluationId: view.evaluationId, name, recipe: asInput(recipe) },
    }),
  );
}

export function deleteView(view: SavedView) {
  return api.DELETE('/api/v1/explorations/views/{id}', { params: { path: { id: view.id } } });
}

/** The server writes the file: every number of the picture, with the recipe. */
export async function downloadFigures(recipe: Recipe, format: 'csv' | 'xlsx'): Promise<void> {
  const { data, response } = await api.POST('/api/v1/explorations/export', {
    params: { query: { format } },
    body: asInput(recipe),
    parseAs: 'blob',
  });
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const [, fileName] = /filename="?([^";]+)"?/.exec(disposition) ?? [];
  saveFile(data as unknown as Blob, fileName ?? `jelajah.${format}`);
}
