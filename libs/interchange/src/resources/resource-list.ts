import { GRADE_GROUPS, type GradeGroup } from '@resolute/domain';
import type { ListShape } from '../lists/list-file';

/** The columns of a list of money and people, in their order, by the names that a CSV file carries in its first line. */
export const RESOURCE_COLUMNS = [
  'kind',
  'result',
  'year',
  'use',
  'amount',
  'currency',
  'director',
  'professional',
  'general_service',
  'reason',
] as const;
export type ResourceColumn = (typeof RESOURCE_COLUMNS)[number];

/** By what such a list is known. */
export const RESOURCE_SHAPE: ListShape<ResourceColumn> = {
  form: 'resolute-resources/1',
  columns: RESOURCE_COLUMNS,
  required: ['result', 'year', 'use', 'amount'],
};

/** The column of each grade group. */
export const MONTH_COLUMNS = {
  director: 'director',
  professional: 'professional',
  'general-service': 'general_service',
} as const satisfies Record<GradeGroup, ResourceColumn>;

/** Of each grade group its column. */
export const GROUP_COLUMNS = GRADE_GROUPS.map((group) => [group, MONTH_COLUMNS[group]] as const);
