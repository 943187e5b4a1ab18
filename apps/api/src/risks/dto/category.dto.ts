import { APPETITES, type Appetite, type LocalDate } from '@resolute/domain';
import type { AppetiteWish, CategoryWish } from '@resolute/risk';
import { OneOf } from '../../http/fields/choices';
import { Day } from '../../http/fields/day';
import { Nested } from '../../http/fields/nested';
import { Text } from '../../http/fields/text';
import { ProseDto, TitleDto } from '../../http/translations/translations.dto';

export class CreateRiskCategoryDto implements CategoryWish {
  @Text({ max: 40, description: 'A short name that no other category has' })
  code: string;

  @Nested(() => TitleDto, { description: 'In one language at least' })
  title: TitleDto;

  @Nested(() => ProseDto, { optional: true, nullable: true })
  description?: ProseDto | null;
}

export class ChangeRiskCategoryDto implements Partial<CategoryWish> {
  @Text({ max: 40, optional: true })
  code?: string;

  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @Nested(() => ProseDto, { optional: true, nullable: true })
  description?: ProseDto | null;
}

export class DecideAppetiteDto implements AppetiteWish {
  @OneOf(APPETITES, 'Appetite')
  appetite: Appetite;

  @Text({ max: 2000, multiline: true })
  rationale: string;

  @Text({ max: 200, optional: true, nullable: true, description: 'Where the decision stands' })
  decisionReference?: string | null;

  @Day({ description: 'The first day on which it holds' })
  effectiveFrom: LocalDate;
}
