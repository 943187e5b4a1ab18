import type { RiskTreatmentEntity, Tx } from '@resolute/database';
import {
  checkResponse,
  checkTreatment,
  DomainError,
  fieldFault,
  type LocalDate,
  type Response,
  type RiskNature,
  requiredWords,
  type Translations,
} from '@resolute/domain';
import { requireAtWork } from '../register/risk-content';

export interface TreatmentContent {
  readonly response: Response;
  readonly title: Translations;
  readonly ownerId?: string | null;
  readonly startsOn?: LocalDate | null;
  readonly dueOn: LocalDate;
  readonly costChf?: string | null;
  readonly expectedLikelihood?: number | null;
  readonly expectedImpact?: number | null;
  readonly effect?: string | null;
}

export type TreatmentRow = Pick<
  RiskTreatmentEntity,
  | 'response'
  | 'title'
  | 'ownerId'
  | 'startsOn'
  | 'dueOn'
  | 'costChf'
  | 'expectedLikelihood'
  | 'expectedImpact'
  | 'effect'
>;

/** What is planned, as it is stored. */
export const rowOf = (content: TreatmentContent): TreatmentRow => ({
  response: content.response,
  title: requiredWords(content.title, 'title'),
  ownerId: content.ownerId ?? null,
  startsOn: content.startsOn ?? null,
  dueOn: content.dueOn,
  costChf: content.costChf ?? null,
  expectedLikelihood: content.expectedLikelihood ?? null,
  expectedImpact: content.expectedImpact ?? null,
  effect: content.effect ?? null,
});

/** More than the Union has ever had, and less than PostgreSQL takes. */
const MOST_FRANCS = 999_999_999_999;
const MOST_DIGITS = 12;

/** Throws on every field of a treatment that is wrong by itself or beside another. */
export async function requireSound(
  tx: Tx,
  row: TreatmentRow & { readonly progress: number },
  nature: RiskNature,
): Promise<void> {
  const draft = {
    ...(row.startsOn !== null && { startsOn: row.startsOn as LocalDate }),
    dueOn: row.dueOn as LocalDate,
    progress: row.progress,
    ...(row.costChf !== null && { cost: row.costChf }),
  };
  const errors = [
    ...checkResponse(nature, row.response as Response),
    ...checkTreatment(draft).map((fault) => (fault.field === 'cost' ? { ...fault, field: 'costChf' } : fault)),
  ];
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
  if ((row.costChf ?? '').length > MOST_DIGITS)
    throw new DomainError('request/invalid', {
      errors: [{ field: 'costChf', code: 'field/too-great', params: { max: MOST_FRANCS } }],
    });
  if ((row.expectedLikelihood === null) !== (row.expectedImpact === null))
    throw fieldFault(row.expectedImpact === null ? 'expectedImpact' : 'expectedLikelihood', 'field/missing');
  await requireAtWork(tx, row.ownerId, 'ownerId');
}
