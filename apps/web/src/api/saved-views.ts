import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import type { components } from './schema';

export type SavedView = components['schemas']['SavedViewResponse'];
export type ViewedScreen = SavedView['screen'];

/** One's own views of a screen, by name. */
export const savedViewsQuery = (screen: ViewedScreen) =>
  queryOptions({
    queryKey: ['saved-views', screen],
    queryFn: async () => (await answerOf(api.GET('/api/v1/saved-views', { params: { query: { screen } } }))).items,
  });

export const saveView = (body: components['schemas']['SaveViewDto']): Promise<SavedView> =>
  answerOf(api.POST('/api/v1/saved-views', { body }));

export const renameView = ({ id, version }: Pick<SavedView, 'id' | 'version'>, name: string): Promise<SavedView> =>
  answerOf(
    api.PATCH('/api/v1/saved-views/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { name } }),
  );

export const removeView = (id: string): Promise<unknown> =>
  answerOf(api.DELETE('/api/v1/saved-views/{id}', { params: { path: { id } } }));
