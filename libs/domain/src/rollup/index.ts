export { type AveragePart, averageRollUp } from './average-roll-up';
export { type Coverage, isCovered } from './coverage';
export type { FigurePart, FigureResult } from './figures';
export { type RatioPart, ratioRollUp } from './ratio-roll-up';
export { doesCount, rollUp, UNCOUNTED_REASONS } from './roll-up';
export type { NotRolledUp, PartTerms, RolledUp, RollUpPart, RollUpResult } from './roll-up.types';
export { rollUpTree, type Tree, type TreeLink, type TreeNode } from './roll-up-tree';
export { type SumPart, sumRollUp } from './sum-roll-up';
export { type PartValue, type TotalOfParts, totalOfParts } from './total-of-parts';
