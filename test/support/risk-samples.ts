import { parseLocalDate as day, LANGUAGES, levelOf, MATRIX_5X5, type Translations } from '@resolute/domain';
import type { OverdueTreatment, ReportedRegister, ReportedRisk } from '@resolute/risk';

const inAll = (words: string): Translations => Object.fromEntries(LANGUAGES.map((each) => [each, words]));
const UNIT = {
  id: 'unit',
  code: 'TSB-BSG',
  kind: 'unit',
  title: { en: 'Bridging the gap' },
} as ReportedRisk['unit'];

/** A risk of a register, in the cell 3 × 4 and above a low appetite, as far as a case does not say otherwise. */
export const reportedRisk = (code: string, more: Partial<ReportedRisk> = {}): ReportedRisk => ({
  id: code,
  code,
  title: inAll(`The risk ${code}`),
  class: 'operational',
  category: { id: 'category', code: 'SR5', title: inAll('Inadequate structures, tools, methods and processes') },
  unit: UNIT,
  owner: { id: 'owner', name: 'Somebody whom no report names' },
  proximity: 'within-12-months',
  residual: residualOf(3, 4),
  appetite: 'low',
  standing: 'treated',
  acceptedUntil: null,
  ...more,
});

/** By the matrix that the register begins with. */
export const residualOf = (likelihood: number, impact: number): NonNullable<ReportedRisk['residual']> => ({
  likelihood,
  impact,
  level: levelOf(MATRIX_5X5, { likelihood, impact }),
  matrixVersion: 1,
  isOnMatrix: true,
});

/** Late since the end of February. */
export const overdueTreatment = (code: string, more: Partial<OverdueTreatment> = {}): OverdueTreatment => ({
  risk: { code, title: inAll(`The risk ${code}`) },
  title: inAll('Ask for a second supplier'),
  unit: UNIT,
  dueOn: day('2026-02-28'),
  progress: 40,
  ...more,
});

/** A register of these risks. */
export const registerOf = (
  risks: readonly ReportedRisk[],
  overdue: readonly OverdueTreatment[] = [],
): ReportedRegister => ({ matrix: { version: 1, ...MATRIX_5X5 }, risks, overdue });
