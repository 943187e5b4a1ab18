export * from './document-number';
export {
  type AspectChange,
  type CauseFound,
  CHANGE_CAUSES,
  type ChangeCause,
  causesOf,
  FIGURE_ASPECTS,
  type FigureAspect,
  figureChanges,
  type RecordedFigure,
  type RecordedPart,
  type ValueTold,
  valueTold,
} from './figure-changes';
export * from './issue-lifecycle';
export {
  type FrozenAction,
  type MissingForReview,
  missingForReview,
  type ReviewInput,
} from './missing-for-review';
export {
  isEmptyNarrative,
  LONGEST_NARRATIVE,
  linesIn,
  MOST_NARRATIVE_BLOCKS,
  type Narrative,
  type NarrativeBlock,
  type NarrativeFault,
  type NarrativeRun,
  type NarrativeRuns,
  narrativeFault,
  paragraphsOf,
  plainText,
  tidyNarrative,
  withinNarrative,
} from './narrative';
export * from './narrative-changes';
export * from './planned-runs';
export * from './review-standing';
export {
  isOutOfDate,
  type StandingOf,
  TEXT_STANDINGS,
  TEXT_STATES,
  type TextRow,
  type TextStanding,
  type TextState,
  textStanding,
  textStandings,
} from './text-standing';
export { untranslated } from './untranslated';
