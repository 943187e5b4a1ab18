import type { NoteContent, ResultNotesFilter, ResultNoteWish, ReturnReason } from '@resolute/accountability';
import {
  ACCEPTANCE_STATES,
  type AcceptanceState,
  type AsOf,
  LANGUAGES,
  type Language,
  NOTE_FIELDS,
  type NoteField,
} from '@resolute/domain';
import { OneOf } from '../../http/fields/choices';
import { Uuid } from '../../http/fields/identifiers';
import { ListOf, Nested } from '../../http/fields/nested';
import { RecordedBy } from '../../http/fields/recorded-by';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';
import { ProseDto } from '../../http/translations/translations.dto';

const none = { optional: true, nullable: true } as const;

/** What an author writes, as a whole. */
export class NoteContentDto implements NoteContent {
  @Nested(() => ProseDto, none)
  achieved?: ProseDto | null;

  @Nested(() => ProseDto, { ...none, description: 'Left out when nothing stood in the way' })
  obstacles?: ProseDto | null;

  @Nested(() => ProseDto, none)
  next?: ProseDto | null;
}

export class CreateResultNoteDto extends NoteContentDto implements ResultNoteWish {
  @Uuid({ description: 'The result in any edition of its plan' })
  resultId: string;

  @Uuid({ description: 'The unit that writes it' })
  unitId: string;

  @Text({ max: 40, description: 'A calendar period such as 2026-H1, or the code of a meeting' })
  period: string;

  @OneOf(LANGUAGES, 'Language', { description: 'In which it is written first; other languages hold translations' })
  language: Language;
}

export class NoteReturnReasonDto implements ReturnReason {
  @OneOf(NOTE_FIELDS, 'NoteField', { description: 'The text that it is about' })
  field: NoteField;

  @Text({ max: 2000, multiline: true })
  reason: string;
}

export class ReturnResultNoteDto {
  @ListOf(() => NoteReturnReasonDto, { max: 20 })
  reasons: NoteReturnReasonDto[];
}

export class ListResultNotesQuery extends PageQuery implements ResultNotesFilter {
  @Uuid({ optional: true, description: 'A result in any edition of its plan' })
  result?: string;

  @Uuid({ optional: true })
  unit?: string;

  @Text({ max: 40, optional: true })
  period?: string;

  @OneOf(ACCEPTANCE_STATES, 'AcceptanceState', {
    optional: true,
    description: 'Without one, each note in its newest revision that the reader sees',
  })
  state?: AcceptanceState;

  @RecordedBy({ optional: true, description: 'Only what counted at the end of this day in Geneva, or at this moment' })
  asOf?: AsOf;
}
