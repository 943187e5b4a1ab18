import { type ActualState, canonicalJson, type Rating, type Translations } from '@resolute/domain';
import { answerOf, api, ifMatch } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components } from './schema';

export type Actual = components['schemas']['ActualResponse'];
export type ReturnReason = components['schemas']['ReturnReasonDto'];

/** What falls to one category. */
export interface BreakdownEntry {
  readonly breakdownId: string;
  readonly categoryId: string;
  readonly value: string;
}

/** What an author enters; null where nothing is entered. Decimals are plain text. */
export interface ActualContent {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly choice: boolean | string | readonly string[] | null;
  readonly judgement: Rating | null;
  /** Why there is no value; an empty text while the reason is still to be given. */
  readonly notApplicable: string | null;
  readonly isEstimate: boolean;
  readonly narrative: Translations | null;
  readonly remark: string | null;
  readonly breakdown: readonly BreakdownEntry[];
}

export const NO_CONTENT: ActualContent = {
  value: null,
  numerator: null,
  denominator: null,
  choice: null,
  judgement: null,
  notApplicable: null,
  isEstimate: false,
  narrative: null,
  remark: null,
  breakdown: [],
};

/** The fields of a content, in the order in which they are read. */
export const CONTENT_FIELDS = Object.keys(NO_CONTENT) as readonly (keyof ActualContent)[];

/** What a revision holds. */
export const contentOf = (actual: Omit<ActualContent, 'choice' | 'narrative'> & Pick<Actual, 'choice' | 'narrative'>) =>
  ({
    value: actual.value,
    numerator: actual.numerator,
    denominator: actual.denominator,
    choice: actual.choice,
    judgement: actual.judgement,
    notApplicable: actual.notApplicable,
    isEstimate: actual.isEstimate,
    narrative: actual.narrative,
    remark: actual.remark,
    breakdown: actual.breakdown.map(({ breakdownId, categoryId, value }) => ({ breakdownId, categoryId, value })),
  }) satisfies ActualContent;

/** Whether two say the same; the order of categories says nothing, nor do words that are only spaces. */
export const sameContent = (a: ActualContent, b: ActualContent): boolean =>
  CONTENT_FIELDS.every((field) => sameField(field, a, b));

/** Whether two say the same in one field. */
export const sameField = (field: keyof ActualContent, a: ActualContent, b: ActualContent): boolean =>
  canonicalJson(tidied(a)[field]) === canonicalJson(tidied(b)[field]);

/** As the server keeps it: no blank words, composed letters. */
export function tidied(content: ActualContent): ActualContent {
  const { narrative, remark, breakdown, choice } = content;
  const words = Object.entries(narrative ?? {}).filter(([, text]) => text.trim() !== '');
  return {
    ...content,
    choice: typeof choice === 'object' && choice !== null ? choice.toSorted() : choice,
    narrative: words.length === 0 ? null : Object.fromEntries(words.map(([key, text]) => [key, text.normalize('NFC')])),
    remark: remark === null || remark.trim() === '' ? null : remark.normalize('NFC'),
    breakdown: breakdown.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
  };
}

const keyOf = ({ breakdownId, categoryId }: BreakdownEntry): string => `${breakdownId} ${categoryId}`;

/** Where a value belongs. */
export interface ActualPlace {
  readonly indicatorId: string;
  readonly partId: string;
  readonly period: string;
}

type Body = components['schemas']['ActualContentDto'];

const bodyOf = (content: ActualContent): Body => tidied(content) as unknown as Body;

/** Begins a value. The key stays the same over every try, so that it is begun once. */
export const createActual = (place: ActualPlace, content: ActualContent, key: string): Promise<Actual> =>
  answerOf(
    api.POST('/api/v1/actuals', {
      body: { ...place, ...bodyOf(content) },
      headers: { 'Idempotency-Key': key },
    }),
  );

export const saveActual = (id: string, version: number, content: ActualContent): Promise<Actual> =>
  answerOf(
    api.PATCH('/api/v1/actuals/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: bodyOf(content),
    }),
  );

export const actualById = (id: string): Promise<Actual> =>
  answerOf(api.GET('/api/v1/actuals/{id}', { params: { path: { id } } }));

/** The states of a revision that is on its way. */
const OPEN: readonly ActualState[] = ['draft', 'submitted', 'verified', 'sent-back', 'withdrawn'];

/** The revision of a place that is on its way, if there is one. */
export async function openActualAt({ indicatorId, partId, period }: ActualPlace): Promise<Actual | undefined> {
  const actuals = await everyPage((after) =>
    answerOf(
      api.GET('/api/v1/actuals', {
        params: {
          query: {
            indicator: indicatorId,
            period,
            'page[size]': LONGEST_PAGE,
            ...(after !== undefined && { 'page[after]': after }),
          },
        },
      }),
    ),
  );
  return actuals.find(({ part, state }) => part.id === partId && OPEN.includes(state));
}

type Step = Pick<Actual, 'id' | 'version'>;
const at = ({ id, version }: Step) => ({ params: { path: { id }, header: ifMatch(version) } });

export const submitActual = (actual: Step): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/submissions', at(actual)));
export const withdrawActual = (actual: Step): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/withdrawals', at(actual)));
export const correctActual = (actual: Step, reason: string): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/corrections', { ...at(actual), body: { reason } }));
export const verifyActual = (actual: Step): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/verifications', at(actual)));
export const acceptActual = (actual: Step): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/acceptances', at(actual)));
export const returnActual = (actual: Step, reasons: ReturnReason[]): Promise<Actual> =>
  answerOf(api.POST('/api/v1/actuals/{id}/returns', { ...at(actual), body: { reasons } }));
