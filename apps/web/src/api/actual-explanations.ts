import type { AcceptedValue, DerivationStep } from '@resolute/domain';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
type WithValue<T> = Omit<T, 'value'> & { readonly value: AcceptedValue | null };

/** How one value came about. */
export type ActualExplanation = Omit<
  WithValue<Schemas['ActualExplanationResponse']>,
  'step' | 'corrects' | 'correctedBy' | 'earlierSubmissions'
> & {
  readonly step: DerivationStep | null;
  readonly corrects: WithValue<Schemas['OtherRevisionResponse']> | null;
  readonly correctedBy: readonly WithValue<Schemas['OtherRevisionResponse']>[];
  readonly earlierSubmissions: readonly WithValue<Schemas['EarlierSubmissionResponse']>[];
};

/** Now, or as it was known on a day. A value on its way changes from minute to minute, so it is asked anew each time. */
export const actualExplanationQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['actual-explanations', id, asOf ?? null],
    queryFn: async () =>
      // The server's classes are implemented by the domain's types; the description of the API names them by shape.
      (await answerOf(
        api.GET('/api/v1/actuals/{id}/explain', {
          params: { path: { id }, query: asOf === undefined ? {} : { asOf } },
        }),
      )) as unknown as ActualExplanation,
    staleTime: 0,
  });
