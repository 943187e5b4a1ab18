import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGES,
  type Language,
  type Narrative,
  TEXT_STANDINGS,
  TEXT_STATES,
  type TextStanding,
  type TextState,
} from '@resolute/domain';
import type { ReportTextView } from '@resolute/reporting';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { NARRATIVE } from './narrative';

export class ReportTextResponse implements ReportTextView {
  @ApiProperty({ example: 'went-well' })
  readonly section: string;

  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' })
  readonly language: Language;

  @ApiProperty(NARRATIVE)
  readonly body: Narrative;

  @ApiProperty({ enum: [...TEXT_STATES], enumName: 'TextState' })
  readonly state: TextState;

  @ApiProperty({ enum: [...TEXT_STANDINGS], enumName: 'TextStanding' })
  readonly standing: TextStanding;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The version of the original that a translation is of; null for the original',
  })
  readonly basedOn: number | null;

  @ApiProperty({ type: 'integer', description: 'The version that the original has now' })
  readonly originalVersion: number;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true, description: 'Null for a draft of the system' })
  readonly author: PersonNameResponse | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly changedAt: Date;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}
