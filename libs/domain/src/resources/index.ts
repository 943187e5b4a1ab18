export { apportioned } from './apportioned';
export { percentagesOf, type ThousandsTable, thousandsOf, thousandsTable } from './printed-money';
export { GRADE_GROUPS, type GradeGroup, RESOURCE_USES, type ResourceUse, type StaffMonths } from './resource';
export { checkedStaffMonths, requireCeilingAbove, requireWithinCeiling, requireYearBegun } from './resource-checks';
export {
  type Figures,
  type ResourceCell,
  type ResourceSums,
  type RowSums,
  resourceSums,
  type TableSums,
  type YearSums,
} from './resource-sums';
export {
  NOT_COMPARED,
  type NotCompared,
  type SpentAgainstProgress,
  spentAgainstProgress,
} from './spent-against-progress';
export { FRANC, francsOf, MOST_FRANCS, type Money, moneyOf } from './whole-francs';
