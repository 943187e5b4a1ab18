import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, NUMERALS, type Numerals, THEMES, type Theme } from '@resolute/domain';
import type { ProfileView } from '@resolute/identity';

/** How somebody likes to see the product, and who they are in it. */
export class ProfileResponse implements ProfileView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ format: 'email' })
  readonly email: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly unitId: string | null;

  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ enum: NUMERALS, enumName: 'Numerals' })
  readonly numerals: Numerals;

  @ApiProperty({ example: 'Europe/Zurich' })
  readonly timeZone: string;

  @ApiProperty({ enum: THEMES, enumName: 'Theme' })
  readonly theme: Theme;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
