import { answerOf, api, ifMatch } from './client';
import type { Matrix } from './risks';
import type { components } from './schema';

type Schemas = components['schemas'];

export type RiskCategory = Schemas['RiskCategoryResponse'];
export type RiskAppetite = Schemas['RiskAppetiteResponse'];
export type MatrixWish = Schemas['CreateMatrixDto'];
export type CategoryWish = Schemas['CreateRiskCategoryDto'];
export type AppetiteWish = Schemas['DecideAppetiteDto'];

/** Puts a matrix into force from now on. */
export const createMatrix = (body: MatrixWish): Promise<Matrix> =>
  answerOf(api.POST('/api/v1/risk-matrices', { body }));

export const createCategory = (body: CategoryWish): Promise<RiskCategory> =>
  answerOf(api.POST('/api/v1/risk-categories', { body }));

export const changeCategory = (
  { id, version }: Pick<RiskCategory, 'id' | 'version'>,
  body: Schemas['ChangeRiskCategoryDto'],
): Promise<RiskCategory> =>
  answerOf(api.PATCH('/api/v1/risk-categories/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

/** Decides how much risk of a category is borne from a day on. */
export const decideAppetite = (id: string, body: AppetiteWish): Promise<RiskCategory> =>
  answerOf(api.POST('/api/v1/risk-categories/{id}/appetites', { params: { path: { id } }, body }));
