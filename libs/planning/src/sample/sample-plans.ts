import { OPERATIONAL_PLAN_2025 } from './operational-plan-2025';
import { OPERATIONAL_PLAN_2026 } from './operational-plan-2026';
import type { SampleFramework } from './sample-plan.types';
import { STRATEGIC_PLAN_2020 } from './strategic-plan-2020';
import { STRATEGIC_PLAN_2024 } from './strategic-plan-2024';

/** The plans of the sample, a plan after those to which it contributes. What has no `source` is invented or unchecked. */
export const SAMPLE_FRAMEWORKS: readonly SampleFramework[] = [
  STRATEGIC_PLAN_2020,
  STRATEGIC_PLAN_2024,
  OPERATIONAL_PLAN_2025,
  OPERATIONAL_PLAN_2026,
];
