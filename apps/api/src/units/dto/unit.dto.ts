import { UNIT_KINDS, type UnitKind } from '@resolute/domain';
import type { UnitWish } from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Uuid } from '../../http/fields/identifiers';
import { Nested } from '../../http/fields/nested';
import { Text } from '../../http/fields/text';
import { TitleDto } from '../../http/translations/translations.dto';

export class CreateUnitDto implements UnitWish {
  @Text({ max: 40, description: 'A short name that no other unit has, such as SG13' })
  code: string;

  @OneOf(UNIT_KINDS, 'UnitKind')
  kind: UnitKind;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @Uuid({ optional: true, nullable: true, description: 'The unit that it lies within' })
  parentId?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'Who is told when it is late' })
  headId?: string | null;

  @Day({ optional: true, nullable: true, description: 'Its first day, where it has one' })
  validFrom?: string | null;

  @Day({ optional: true, nullable: true, description: 'Its last day' })
  validUntil?: string | null;
}

export class ChangeUnitDto implements Partial<UnitWish> {
  @Text({ max: 40, optional: true })
  code?: string;

  @OneOf(UNIT_KINDS, 'UnitKind', { optional: true })
  kind?: UnitKind;

  @Nested(() => TitleDto, { optional: true, description: 'Replaces the title in every language' })
  title?: TitleDto;

  @Uuid({ optional: true, nullable: true, description: 'The unit that it lies within; null for none' })
  parentId?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'Who is told when it is late' })
  headId?: string | null;

  @Day({ optional: true, nullable: true, description: 'Its first day, where it has one' })
  validFrom?: string | null;

  @Day({ optional: true, nullable: true, description: 'Its last day' })
  validUntil?: string | null;
}
