import { ApiProperty } from '@nestjs/swagger';
import type { EvidenceView } from '@resolute/measurement';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';

export class EvidenceResponse implements EvidenceView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly fileName: string;

  @ApiProperty({ example: 'application/pdf' })
  readonly mediaType: string;

  @ApiProperty({ type: 'integer', description: 'In bytes' })
  readonly size: number;

  @ApiProperty({ description: 'In hexadecimal digits' })
  readonly sha256: string;

  @ApiProperty({ type: () => PersonNameResponse })
  readonly addedBy: PersonNameResponse;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly addedAt: Date;
}
