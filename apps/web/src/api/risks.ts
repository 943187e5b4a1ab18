import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type RiskLine = Schemas['RiskSummaryResponse'];
export type RiskScore = Schemas['RiskScoreResponse'];
export type RiskMovement = Schemas['RiskMovementResponse'];
export type RiskAssessment = Schemas['RiskAssessmentResponse'];
export type RiskControl = Schemas['RiskControlResponse'];
export type RiskLink = Schemas['RiskLinkResponse'];
export type RiskEscalation = Schemas['RiskEscalationResponse'];
export type RiskAcceptance = Schemas['RiskAcceptanceResponse'];
export type RiskMap = Schemas['RiskMapResponse'];
export type KindMap = Schemas['KindMapResponse'];
export type MapCell = Schemas['MapCellResponse'];
export type MapMovement = Schemas['MapMovementResponse'];
export type MappedRisk = Schemas['MappedRiskResponse'];
export type Matrix = Schemas['RiskMatrixResponse'];

export type RiskWithFindings = Schemas['RiskWithFindingsResponse'];
export type FindingCount = Schemas['FindingCountResponse'];
export type FindingCode = FindingCount['code'];
export type FindingsFilter = NonNullable<operations['listRiskFindings']['parameters']['query']>;
export type BoardTreatment = Schemas['BoardTreatmentResponse'];
export type TreatmentCounts = Schemas['TreatmentCountsResponse'];
export type Treatments = Schemas['TreatmentsResponse'];
export type TreatmentsFilter = NonNullable<operations['listTreatments']['parameters']['query']>;
export type RiskTreatment = Schemas['RiskTreatmentResponse'];

/** A risk with its history. */
export type Risk = Schemas['RiskResponse'];

const KEY = 'risks';

/** The whole register by priority, with what moved since a day: it holds some dozens of risks. */
export const registerQuery = (since: string) =>
  queryOptions({
    queryKey: [KEY, 'register', since],
    queryFn: () =>
      everyPage((after) =>
        answerOf(
          api.GET('/api/v1/risks', {
            params: {
              query: { since, 'page[size]': LONGEST_PAGE, ...(after !== undefined && { 'page[after]': after }) },
            },
          }),
        ),
      ),
  });

/** What a risk may bear upon, and a page be about. */
export type RiskSubject = { readonly indicator: string } | { readonly result: string };

/** The risks that bear upon an indicator or a result, by priority: some, and never hundreds. */
export const risksOnQuery = (subject: RiskSubject) =>
  queryOptions({
    queryKey: [KEY, 'on', subject],
    queryFn: async () => {
      const query = { ...subject, 'page[size]': LONGEST_PAGE };
      return (await answerOf(api.GET('/api/v1/risks', { params: { query } }))).items;
    },
  });

/** Where the risks stand that are watched, or stood at the end of a day. The map that was shown stays while another comes. */
export const riskMapQuery = (since: string, until?: string) =>
  queryOptions({
    queryKey: [KEY, 'map', since, until],
    queryFn: () =>
      answerOf(api.GET('/api/v1/risk-maps', { params: { query: { since, ...(until !== undefined && { until }) } } })),
    placeholderData: keepPreviousData,
  });

/** What was found in all risks, risk by risk, with how many there are of each kind. */
export const riskFindingsQuery = (filter: FindingsFilter) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'findings', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/risk-findings', {
          params: { query: { ...filter, ...(pageParam !== undefined && { 'page[after]': pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), counts: pages[0]?.counts ?? [] }),
    placeholderData: keepPreviousData,
  });

/** Treatments as rows, page by page: what is late first. */
export const treatmentsQuery = (filter: TreatmentsFilter) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'treatments', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/treatments', {
          params: { query: { ...filter, ...(pageParam !== undefined && { 'page[after]': pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
  });

/** How many treatments there are of a unit and a person, by state, and who does any. */
export const boardQuery = (filter: TreatmentsFilter) =>
  queryOptions({
    queryKey: [KEY, 'board', filter],
    queryFn: () => answerOf(api.GET('/api/v1/treatments', { params: { query: { ...filter, 'page[size]': 1 } } })),
    placeholderData: keepPreviousData,
  });

/** One risk with its history. */
export const riskQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/risks/{id}', { params: of(id) })),
  });

export type RaiseWish = Schemas['RaiseRiskDto'];
export type RiskChanges = Schemas['ChangeRiskDto'];
export type AssessmentWish = Schemas['AssessRiskDto'];
export type TreatmentWish = Schemas['PlanTreatmentDto'];
export type TreatmentChanges = Schemas['ChangeTreatmentDto'];

/** All matrices, the newest first; one of them is in force. */
export const matricesQuery = queryOptions({
  queryKey: [KEY, 'matrices'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/risk-matrices'))).items,
});

/** The categories that a risk can be put into. */
export const categoriesQuery = queryOptions({
  queryKey: [KEY, 'categories'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/risk-categories'))).items,
});

/** A risk as it was answered stands at once on its page; the register and the map are asked for again. */
export async function riskSaved(queries: QueryClient, saved: Risk): Promise<void> {
  queries.setQueryData(riskQuery(saved.id).queryKey, saved);
  await queries.invalidateQueries({ queryKey: [KEY], predicate: ({ queryKey }) => queryKey[1] !== 'one' });
}

/** What risks are judged by has changed: all that was read of the register is asked for again. */
export const judgedAnew = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: [KEY] });

type SeenRisk = Pick<Risk, 'id' | 'version'>;
const seen = ({ id, version }: SeenRisk) => ({ path: { id }, header: ifMatch(version) });
const of = (id: string) => ({ path: { id } });

/** Puts a risk into the register, as a draft. */
export const raiseRisk = (body: RaiseWish): Promise<Risk> => answerOf(api.POST('/api/v1/risks', { body }));

export const changeRisk = (risk: SeenRisk, body: RiskChanges): Promise<Risk> =>
  answerOf(api.PATCH('/api/v1/risks/{id}', { params: seen(risk), body }));

export const assessRisk = (risk: SeenRisk, body: AssessmentWish): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/assessments', { params: seen(risk), body }));

export const planTreatment = (id: string, body: TreatmentWish): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/treatments', { params: of(id), body }));

export const changeTreatment = (treatment: SeenRisk, body: TreatmentChanges): Promise<Risk> =>
  answerOf(api.PATCH('/api/v1/treatments/{id}', { params: seen(treatment), body }));

export const recordControl = (id: string, body: Schemas['RecordControlDto']): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/controls', { params: of(id), body }));

/** Says until when a control was in place; null when it goes on. */
export const endControl = (control: SeenRisk, untilOn: string | null): Promise<Risk> =>
  answerOf(api.PATCH('/api/v1/risk-controls/{id}', { params: seen(control), body: { untilOn } }));

export const escalateRisk = (risk: SeenRisk, body: Schemas['EscalateRiskDto']): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/escalations', { params: seen(risk), body }));

export const acceptRisk = (risk: SeenRisk, body: Schemas['AcceptRiskDto']): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/acceptances', { params: seen(risk), body }));

export const recordIncident = (risk: SeenRisk, body: Schemas['RecordIncidentDto']): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/incidents', { params: seen(risk), body }));

export const reviewRisk = (risk: SeenRisk, body: Schemas['ReviewRiskDto']): Promise<Risk> =>
  answerOf(api.POST('/api/v1/risks/{id}/reviews', { params: seen(risk), body }));

const MOVES = {
  open: '/api/v1/risks/{id}/openings',
  monitor: '/api/v1/risks/{id}/monitorings',
  reopen: '/api/v1/risks/{id}/reopenings',
  close: '/api/v1/risks/{id}/closures',
} as const;
export type RiskMove = keyof typeof MOVES;

/** One step in the life of a risk; only closing it needs a reason. */
export const moveRisk = (risk: SeenRisk, move: RiskMove, reason: string): Promise<Risk> =>
  answerOf(
    api.POST(MOVES[move], {
      params: seen(risk),
      body: (reason.trim() === '' ? {} : { reason }) as Schemas['CloseRiskDto'],
    }),
  );

/** The register holds other risks than before. */
export const risksChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: [KEY] });
