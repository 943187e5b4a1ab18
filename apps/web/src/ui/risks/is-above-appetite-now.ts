import type { RiskLine } from '../../api/risks';

/** Whether a risk is above the appetite of its category, whatever was decided on it. */
export const isAboveAppetiteNow = ({ standing }: Pick<RiskLine, 'standing'>): boolean =>
  standing !== null && standing !== 'within';
