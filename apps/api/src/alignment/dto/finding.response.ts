import { ApiProperty } from '@nestjs/swagger';
import type { AcknowledgementView, FindingPlace, FindingsPage, FindingView } from '@resolute/alignment';
import {
  ALIGNMENT_RULES,
  ALIGNMENT_SUBJECTS,
  type AlignmentRule,
  type AlignmentSubject,
  FINDING_STANDINGS,
  type FindingStanding,
  type LocalDate,
} from '@resolute/domain';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

export class FindingPlaceResponse implements FindingPlace {
  @ApiProperty({ enum: [...ALIGNMENT_SUBJECTS], enumName: 'AlignmentSubject' })
  readonly kind: AlignmentSubject;

  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ example: 'O5' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;

  @ApiProperty({
    type: () => TranslationsResponse,
    required: false,
    description: 'Of a result: what its kind is called',
  })
  readonly resultKind?: TranslationsResponse;
}

export class AcknowledgementResponse implements AcknowledgementView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly reason: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it holds' })
  readonly untilOn: LocalDate;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly by: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: Date;
}

/** Something that does not line up, where it is, and whether it is known. */
export class AlignmentFindingResponse implements FindingView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...ALIGNMENT_RULES], enumName: 'AlignmentRule' })
  readonly rule: AlignmentRule;

  @ApiProperty({ type: () => FindingPlaceResponse })
  readonly place: FindingPlaceResponse;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What makes it plain, such as { due, lastYear }, { sum } or { francs }',
  })
  readonly detail: Readonly<Record<string, string | number>>;

  @ApiProperty({ enum: [...FINDING_STANDINGS], enumName: 'FindingStanding' })
  readonly standing: FindingStanding;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly foundAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly mendedAt: Date | null;

  @ApiProperty({
    type: () => AcknowledgementResponse,
    nullable: true,
    description: 'The last one that was not withdrawn, which may have ended',
  })
  readonly acknowledgement: AcknowledgementResponse | null;
}

export class AlignmentFindingsResponse implements FindingsPage {
  @ApiProperty({ type: () => AlignmentFindingResponse, isArray: true })
  readonly items: readonly AlignmentFindingResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are on all pages' })
  readonly total: number;
}
