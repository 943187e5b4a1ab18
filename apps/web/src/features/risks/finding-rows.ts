import type { Translations } from '@resolute/domain';
import type { FindingCode, RiskWithFindings } from '../../api/risks';

/** A finding or a proposal with the risk that it is in. */
export interface FindingRow {
  readonly key: string;
  readonly risk: RiskWithFindings;
  readonly code: FindingCode;
  /** The kind of assessment that it is about. */
  readonly subject?: string;
  /** Of the treatment or indicator that it is about. */
  readonly title?: Translations;
  /** Of the indicator that proposes it. */
  readonly indicator?: string;
}

/** One row for each finding and each proposal, risk by risk. */
export const rowsOfFindings = (risks: readonly RiskWithFindings[]): FindingRow[] =>
  risks.flatMap((risk) => [
    ...risk.findings.map(({ code, subject, title }) => ({
      key: `${risk.id} ${code} ${subject ?? ''}`,
      risk,
      code,
      ...(title ? { title } : subject !== undefined && { subject }),
    })),
    ...risk.earlyWarnings.map(({ kind, indicatorId, code, title }) => ({
      key: `${risk.id} ${kind} ${indicatorId}`,
      risk,
      code: kind,
      title,
      indicator: code,
    })),
  ]);
