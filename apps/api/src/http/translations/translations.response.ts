import { ApiProperty } from '@nestjs/swagger';
import type { Translations } from '@resolute/domain';

/** Words in the languages that hold them. */
export class TranslationsResponse implements Translations {
  @ApiProperty({ required: false })
  readonly ar?: string;

  @ApiProperty({ required: false })
  readonly zh?: string;

  @ApiProperty({ required: false })
  readonly en?: string;

  @ApiProperty({ required: false })
  readonly fr?: string;

  @ApiProperty({ required: false })
  readonly ru?: string;

  @ApiProperty({ required: false })
  readonly es?: string;
}
