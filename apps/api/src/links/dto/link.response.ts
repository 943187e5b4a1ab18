import { ApiProperty } from '@nestjs/swagger';
import { LINK_PURPOSES, type LinkPurpose, type LinkView } from '@resolute/identity';

/** What a link is for, and whom it is for. */
export class LinkResponse implements LinkView {
  @ApiProperty({ enum: LINK_PURPOSES, enumName: 'LinkPurpose' })
  readonly purpose: LinkPurpose;

  @ApiProperty({ format: 'email', required: false })
  readonly email?: string;

  @ApiProperty({ required: false })
  readonly name?: string;
}
