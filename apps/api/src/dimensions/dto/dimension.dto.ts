import type { CategoryWish, DimensionWish } from '@resolute/measurement';
import { Day } from '../../http/fields/day';
import { ListOf, Nested } from '../../http/fields/nested';
import { Text } from '../../http/fields/text';
import { TitleDto } from '../../http/translations/translations.dto';

export class CategoryDto implements CategoryWish {
  @Text({ max: 40, description: 'Letters, digits and hyphens; values are known by it' })
  code: string;

  @Nested(() => TitleDto)
  title: TitleDto;

  @Day({ optional: true, nullable: true })
  validFrom?: string | null;

  @Day({ optional: true, nullable: true })
  validUntil?: string | null;
}

export class CreateDimensionDto implements DimensionWish {
  @Text({ max: 40, description: 'Small letters and hyphens, such as itu-region' })
  code: string;

  @Nested(() => TitleDto)
  title: TitleDto;

  @ListOf(() => CategoryDto, { max: 200, description: 'In their order; not-stated is added after them' })
  categories: CategoryDto[];
}

export class RenameDimensionDto implements Pick<DimensionWish, 'title'> {
  @Nested(() => TitleDto)
  title: TitleDto;
}

export class ChangeCategoryDto implements Partial<Omit<CategoryWish, 'code'>> {
  @Nested(() => TitleDto, { optional: true })
  title?: TitleDto;

  @Day({ optional: true, nullable: true })
  validFrom?: string | null;

  @Day({ optional: true, nullable: true })
  validUntil?: string | null;
}
