import type { SampleIndicatorSheet } from './sample-indicator.types';
import { BRIDGING_INDICATORS } from './starter-indicators-bridging';
import { ENABLERS_INDICATORS } from './starter-indicators-enablers';
import { INDUSTRY_INDICATORS } from './starter-indicators-industry';
import { MEMBERS_INDICATORS } from './starter-indicators-members';
import { OPERATIONS_INDICATORS } from './starter-indicators-operations';
import { PARTICIPATION_INDICATORS } from './starter-indicators-participation';
import { PLANNING_INDICATORS } from './starter-indicators-planning';
import { PROCESSES_INDICATORS } from './starter-indicators-processes';
import { STANDARDS_INDICATORS } from './starter-indicators-standards';
import { TRAINING_INDICATORS } from './starter-indicators-training';
import { WORK_PROGRAMME_INDICATORS } from './starter-indicators-work-programme';

/**
 * The starter library: 24 indicators with stable codes. What has no `source` is sample throughout; where there is one, it says
 * which figure was published. Baselines, milestones and targets of a ratio are parts of 1, so 35% is 0.35.
 */
export const STARTER_INDICATORS: readonly SampleIndicatorSheet[] = [
  ...STANDARDS_INDICATORS,
  ...WORK_PROGRAMME_INDICATORS,
  ...BRIDGING_INDICATORS,
  ...TRAINING_INDICATORS,
  ...MEMBERS_INDICATORS,
  ...INDUSTRY_INDICATORS,
  ...PARTICIPATION_INDICATORS,
  ...OPERATIONS_INDICATORS,
  ...ENABLERS_INDICATORS,
  ...PLANNING_INDICATORS,
  ...PROCESSES_INDICATORS,
];
