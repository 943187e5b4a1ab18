import { ApiProperty } from '@nestjs/swagger';
import type { EnrolmentView } from '@resolute/identity';

/** What an authenticator app needs, shown once. */
export class EnrolmentResponse implements EnrolmentView {
  @ApiProperty({ description: 'Opens an authenticator app on the same device' })
  readonly uri: string;

  @ApiProperty({ description: 'To be typed into an app, in Base32' })
  readonly secret: string;

  @ApiProperty({ description: 'To be scanned: an SVG as a data address' })
  readonly qrCode: string;
}
