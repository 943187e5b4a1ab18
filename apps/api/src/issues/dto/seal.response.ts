import { ApiProperty } from '@nestjs/swagger';

/** What is said of every seal, by whoever shows it or checks it. */
export class SealResponse {
  @ApiProperty({ type: 'integer' })
  readonly number: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly sealedAt: Date;

  @ApiProperty({ description: 'SHA-256 of its manifest' })
  readonly sha256: string;

  @ApiProperty({ description: 'Whose key it is, as its certificate says' })
  readonly signer: string;

  @ApiProperty({ description: 'SHA-256 of the certificate' })
  readonly fingerprint: string;

  @ApiProperty({ description: 'Made by a key that stands for nobody' })
  readonly isDevelopment: boolean;
}
