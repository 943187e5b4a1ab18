import { INDICATOR_KINDS, type IndicatorKind } from '@resolute/domain';
import type {
  BaselineWish,
  IndicatorChanges,
  IndicatorsFilter,
  IndicatorWish,
  MeasureWish,
  PartWish,
  TargetWish,
  VersionWish,
} from '@resolute/measurement';
import { Flag, OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid, Uuids } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { DecimalText } from '../../http/fields/numbers';
import { Text } from '../../http/fields/text';
import { TimedPageQuery } from '../../http/time.query';
import { SheetDto } from './sheet.dto';

const none = { optional: true, nullable: true } as const;
const REASON = 2000;
const REFERENCE = 200;

export class ListIndicatorsQuery extends TimedPageQuery implements IndicatorsFilter {
  @Uuid({ optional: true, description: 'Those that measure this result, in whichever edition' })
  result?: string;

  @Uuid({ optional: true, description: 'Those that this unit answers for or reports a part of' })
  unit?: string;

  @OneOf(INDICATOR_KINDS, 'IndicatorKind', { optional: true })
  kind?: IndicatorKind;

  @Text({ max: 200, optional: true, description: 'A part of the code or of the title in any language' })
  text?: string;
}

export class CreateIndicatorDto implements IndicatorWish {
  @Text({ max: 40, description: 'A short name that no other indicator has' })
  code: string;

  @Uuid({ description: 'The unit that answers for it' })
  unitId: string;

  @Text({ ...none, max: 400, description: 'Where it was published' })
  source?: string | null;

  @Uuids({
    most: 200,
    optional: true,
    description: 'The units that report a part each; the responsible one alone if none',
  })
  partUnitIds?: string[];

  @Uuids({ most: 50, optional: true, description: 'Whom to ask about it' })
  personIds?: string[];

  @Nested(() => SheetDto)
  sheet: SheetDto;
}

export class ChangeIndicatorDto implements IndicatorChanges {
  @Text({ max: 40, optional: true })
  code?: string;

  @Uuid({ optional: true })
  unitId?: string;

  @Text({ ...none, max: 400 })
  source?: string | null;

  @Uuids({ most: 50, optional: true, description: 'Replaces the people' })
  personIds?: string[];

  @Day({ ...none, description: 'Its last day; null when it goes on' })
  retiredOn?: string | null;
}

export class BeginVersionDto implements VersionWish {
  @Day({ description: 'The first day on which the new meaning holds' })
  startsOn: string;

  @Text({ ...none, max: REASON, multiline: true, description: 'Why values can be compared with those before' })
  bridge?: string | null;

  @Nested(() => SheetDto)
  sheet: SheetDto;
}

export class AddPartDto implements PartWish {
  @Uuid()
  unitId: string;

  @Day(none)
  from?: string | null;

  @Day(none)
  until?: string | null;
}

export class ChangePartDto implements Omit<PartWish, 'unitId'> {
  @Day(none)
  from?: string | null;

  @Day(none)
  until?: string | null;
}

export class MeasureResultDto implements MeasureWish {
  @Uuid({ description: 'A result, in whichever edition' })
  resultId: string;

  @DecimalText({ ...none, description: 'Used only if all indicators of the result have one' })
  weight?: string | null;

  @Flag({ optional: true, description: 'Off track, it holds the result at amber at best' })
  isCritical?: boolean;

  @Day({ optional: true, description: 'The first day; today if not given' })
  from?: string;

  @Day({ ...none, description: 'The last day' })
  until?: string | null;
}

export class EndOnDto {
  @Day({ nullable: true, description: 'The last day; null when it should never have stood' })
  until: string | null;
}

export class SetBaselineDto implements BaselineWish {
  @Uuid({ ...none, description: 'A category; none for the indicator as a whole' })
  categoryId?: string | null;

  @DecimalText()
  value: string;

  @Day({ description: 'The day on which it stood there' })
  onDay: string;

  @Day({ optional: true, description: 'From this day on it is counted from there; today if not given' })
  effectiveFrom?: string;

  @Text({ max: REASON, min: 0, multiline: true, optional: true, description: 'Wanted when it replaces another' })
  rationale?: string;

  @Text({ max: REFERENCE, min: 0, optional: true, description: 'Wanted when it replaces another' })
  decisionReference?: string;
}

export class MilestoneDto {
  @Day()
  onDay: string;

  @DecimalText()
  value: string;
}

export class SetTargetDto implements TargetWish {
  @Uuid({ ...none, description: 'A category; none for the indicator as a whole' })
  categoryId?: string | null;

  @DecimalText({ ...none, description: 'For increase, decrease, at-least and at-most' })
  value?: string | null;

  @DecimalText({ ...none, description: 'For within' })
  low?: string | null;

  @DecimalText({ ...none, description: 'For within' })
  high?: string | null;

  @Text({ ...none, max: 40, description: 'For ordinal: the code of a step' })
  step?: string | null;

  @Day({ description: 'The day by which it is to be reached' })
  onDay: string;

  @Day({ optional: true, description: 'From this day on it is in force; today if not given' })
  effectiveFrom?: string;

  @Text({ max: REASON, multiline: true })
  rationale: string;

  @Text({ max: REFERENCE, description: 'Who decided, and where it stands' })
  decisionReference: string;

  @ListOf(() => MilestoneDto, { max: 100, optional: true })
  milestones?: MilestoneDto[];
}
