import { ApiProperty } from '@nestjs/swagger';
import { APPETITES, type Appetite, type LocalDate } from '@resolute/domain';
import type { AppetiteView, CategoryView } from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';

export class RiskAppetiteResponse implements AppetiteView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...APPETITES], enumName: 'Appetite' })
  readonly appetite: Appetite;

  @ApiProperty()
  readonly rationale: string;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionReference: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly effectiveFrom: LocalDate;
}

export class RiskCategoryResponse implements CategoryView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'SR6' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly description: TranslationsResponse | null;

  @ApiProperty({ enum: [...APPETITES], enumName: 'Appetite', nullable: true, description: 'Today' })
  readonly appetite: Appetite | null;

  @ApiProperty({ type: () => RiskAppetiteResponse, isArray: true })
  readonly appetites: readonly RiskAppetiteResponse[];

  @ApiProperty({ type: 'integer', description: 'How many risks it holds that are watched' })
  readonly risks: number;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class RiskCategoriesResponse {
  @ApiProperty({ type: () => RiskCategoryResponse, isArray: true })
  readonly items: readonly RiskCategoryResponse[];
}
