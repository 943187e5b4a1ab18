import { ApiProperty } from '@nestjs/swagger';
import type { AcceptedNote, ResultNotesPage, ResultNoteView } from '@resolute/accountability';
import { LANGUAGES, type Language } from '@resolute/domain';
import { CheckedResponse } from '../../http/acceptance/checked.response';
import { TranslationsResponse } from '../../http/translations/translations.response';

/** What counts until another revision is accepted. */
export class AcceptedNoteResponse implements AcceptedNote {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly revision: number;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly achieved: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly obstacles: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly next: TranslationsResponse | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly acceptedAt: Date;
}

/** One revision of what a unit says of a result for a period. */
export class ResultNoteResponse extends CheckedResponse implements ResultNoteView {
  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly achieved: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly obstacles: TranslationsResponse | null;

  @ApiProperty({ type: () => TranslationsResponse, nullable: true })
  readonly next: TranslationsResponse | null;

  @ApiProperty({
    type: () => AcceptedNoteResponse,
    nullable: true,
    description: 'The revision that counts until this one is accepted; null when this one counts, or none does',
  })
  readonly accepted: AcceptedNoteResponse | null;
}

export class ResultNotesResponse implements ResultNotesPage {
  @ApiProperty({ type: () => ResultNoteResponse, isArray: true })
  readonly items: readonly ResultNoteResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;
}
