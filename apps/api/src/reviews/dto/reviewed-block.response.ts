import { ApiProperty, type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';
import { LANGUAGES, type Language, RISK_LEVELS, type RiskLevel } from '@resolute/domain';
import type { RatingWord, ReviewedBlock } from '@resolute/reporting';

const FIGURE = {
  required: false,
  example: 'I-STD-01',
  description: 'The indicator, result or risk that it is about',
} as const;
const MARKS: readonly RatingWord[] = [
  'on-track',
  'at-risk',
  'off-track',
  'exceeded',
  'not-rated',
  'not-applicable',
  'no-target',
  'not-due',
  'no-data',
  'not-comparable',
  'low-coverage',
];

export class ToldResponse {
  @ApiProperty()
  readonly text: string;

  @ApiProperty({
    enum: [...LANGUAGES],
    enumName: 'Language',
    required: false,
    description: 'Of the text where it is another one',
  })
  readonly language?: Language;
}

export class ReviewedChipResponse {
  @ApiProperty({ enum: [...MARKS], enumName: 'RatingWord' })
  readonly mark: RatingWord;

  @ApiProperty()
  readonly word: string;
}

export class ReviewedLevelResponse {
  @ApiProperty({ enum: [...RISK_LEVELS], enumName: 'RiskLevel' })
  readonly level: RiskLevel;

  @ApiProperty()
  readonly word: string;
}

export class ReviewedItemResponse {
  @ApiProperty({ type: () => ToldResponse })
  readonly text: ToldResponse;

  @ApiProperty({ type: () => ReviewedChipResponse, required: false })
  readonly chip?: ReviewedChipResponse;

  @ApiProperty({ required: false, description: 'What stands before the text' })
  readonly lead?: string;

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedCellResponse {
  @ApiProperty({ type: () => ToldResponse, required: false })
  readonly text?: ToldResponse;

  @ApiProperty({ required: false })
  readonly note?: string;

  @ApiProperty({ type: () => ReviewedChipResponse, required: false })
  readonly chip?: ReviewedChipResponse;

  @ApiProperty({ type: () => ReviewedLevelResponse, required: false, description: 'Of a risk; its cell is coloured' })
  readonly level?: ReviewedLevelResponse;

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedColumnResponse {
  @ApiProperty()
  readonly head: string;

  @ApiProperty({ required: false, description: 'Numbers stand at the end of their column' })
  readonly isNumeric?: boolean;

  @ApiProperty({ type: Number, required: false, description: 'How much of the width it takes, against the others' })
  readonly share?: number;
}

export class ReviewedSubheadingResponse {
  @ApiProperty({ enum: ['subheading'] })
  readonly kind: 'subheading';

  @ApiProperty({ type: () => ToldResponse })
  readonly text: ToldResponse;

  @ApiProperty({ required: false })
  readonly note?: string;

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedParagraphResponse {
  @ApiProperty({ enum: ['paragraph'] })
  readonly kind: 'paragraph';

  @ApiProperty({ type: () => ToldResponse })
  readonly text: ToldResponse;

  @ApiProperty({ required: false, description: 'Set smaller, as it explains and does not report' })
  readonly isQuiet?: boolean;

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedListResponse {
  @ApiProperty({ enum: ['list'] })
  readonly kind: 'list';

  @ApiProperty({ type: () => ReviewedItemResponse, isArray: true })
  readonly items: readonly ReviewedItemResponse[];

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedTableResponse {
  @ApiProperty({ enum: ['table'] })
  readonly kind: 'table';

  @ApiProperty({ required: false, description: 'One thing held against another, such as likelihood against impact' })
  readonly isMatrix?: boolean;

  @ApiProperty({ type: () => ReviewedColumnResponse, isArray: true })
  readonly columns: readonly ReviewedColumnResponse[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { $ref: getSchemaPath(ReviewedCellResponse) } } })
  readonly rows: readonly (readonly ReviewedCellResponse[])[];

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

export class ReviewedChartResponse {
  @ApiProperty({ enum: ['chart'] })
  readonly kind: 'chart';

  @ApiProperty({ example: 'chart-I-STD-01' })
  readonly name: string;

  @ApiProperty({ description: 'What it shows, in words' })
  readonly alt: string;

  @ApiProperty()
  readonly caption: string;

  @ApiProperty(FIGURE)
  readonly figure?: string;
}

/** The classes behind the union, for `@ApiExtraModels`; each stands for a kind of block. */
export const REVIEWED_BLOCKS = [
  ReviewedSubheadingResponse,
  ReviewedParagraphResponse,
  ReviewedListResponse,
  ReviewedTableResponse,
  ReviewedChartResponse,
] as const;

/** One of them, as the description of the API says it. */
export const REVIEWED_BLOCK: ApiPropertyOptions = {
  type: 'array',
  items: { oneOf: REVIEWED_BLOCKS.map((type) => ({ $ref: getSchemaPath(type) })) },
};

export type ReviewedBlockResponse = ReviewedBlock & InstanceType<(typeof REVIEWED_BLOCKS)[number]>;
