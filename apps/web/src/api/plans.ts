import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import type { components } from './schema';

export type Plan = components['schemas']['FrameworkResponse'];
export type PlanDecision = components['schemas']['PlanDecisionResponse'];
export type PlanYear = components['schemas']['PlanYearResponse'];
export type PlanComparison = components['schemas']['ComparisonResponse'];
export type Budget = components['schemas']['BudgetResponse'];

/** All strategic and operational plans, the newest first; there are few. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => everyPage(pageOfPlans),
});

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', id],
    queryFn: () => answerOf(api.GET('/api/v1/frameworks/{id}', { params: { path: { id } } })),
  });

/** Two versions of a plan side by side, in whichever order they are named. */
export const comparisonQuery = (id: string, otherId: string) =>
  queryOptions({
    queryKey: ['plans', id, 'comparison', otherId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/frameworks/{id}/comparisons/{otherId}', { params: { path: { id, otherId } } })),
  });

export const budgetsQuery = queryOptions({
  queryKey: ['budgets'],
  queryFn: () => everyPage(pageOfBudgets),
});

const pageOfPlans = (after: string | undefined) =>
  answerOf(api.GET('/api/v1/frameworks', { params: { query: pageAfter(after) } }));

const pageOfBudgets = (after: string | undefined) =>
  answerOf(api.GET('/api/v1/budgets', { params: { query: pageAfter(after) } }));

const pageAfter = (after: string | undefined) => ({
  'page[size]': LONGEST_PAGE,
  ...(after !== undefined && { 'page[after]': after }),
});
