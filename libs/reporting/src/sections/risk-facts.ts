import type { ReportedRisk } from '@resolute/risk';
import type { RiskFact, RiskStand } from './risk-contents';

/** As it is kept in a report. */
export const standOf = ({ likelihood, impact, level, matrixVersion }: RiskStand): RiskStand => ({
  likelihood,
  impact,
  level,
  matrixVersion,
});

/** Whatever was decided on it. */
export const isAboveAppetite = ({ standing }: Pick<ReportedRisk, 'standing'>): boolean =>
  standing !== null && standing !== 'within';

/** Risks that are assessed, in their order, as a report tells of them. */
export const riskFacts = (risks: readonly ReportedRisk[]): RiskFact[] =>
  risks.flatMap(({ code, title, class: kind, category, unit, residual, appetite, standing, acceptedUntil }) =>
    residual
      ? {
          code,
          title,
          class: kind,
          category: category.title,
          unit: unit.code,
          residual: standOf(residual),
          appetite,
          standing,
          acceptedUntil,
        }
      : [],
  );
