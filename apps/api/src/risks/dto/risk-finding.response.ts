import { ApiProperty } from '@nestjs/swagger';
import { RISK_STATES, type RiskState, type Translations } from '@resolute/domain';
import {
  FINDING_CODES,
  type FindingCode,
  type FindingCount,
  type FindingsPage,
  type NamedFinding,
  type NamedWarning,
  type RiskWithFindings,
} from '@resolute/risk';
import { TranslationsResponse } from '../../http/translations/translations.response';
import { PersonNameResponse } from '../../role-grants/dto/grant.response';
import { UnitNameResponse } from '../../units/dto/unit.response';
import { EarlyWarningResponse, RiskFindingResponse } from './risk.response';
import { RiskNameResponse } from './treatment-board.response';

export class NamedFindingResponse extends RiskFindingResponse implements NamedFinding {
  @ApiProperty({ type: () => TranslationsResponse, required: false, description: 'Of the treatment that it is about' })
  readonly title?: Translations;
}

export class NamedWarningResponse extends EarlyWarningResponse implements NamedWarning {
  @ApiProperty({ example: 'I-BSG-04', description: 'Of the indicator' })
  readonly code: string;

  @ApiProperty({ type: () => TranslationsResponse })
  readonly title: TranslationsResponse;
}

export class RiskWithFindingsResponse extends RiskNameResponse implements RiskWithFindings {
  @ApiProperty({ enum: [...RISK_STATES], enumName: 'RiskState' })
  readonly state: RiskState;

  @ApiProperty({ type: () => UnitNameResponse })
  readonly unit: UnitNameResponse;

  @ApiProperty({ type: () => PersonNameResponse, nullable: true })
  readonly owner: PersonNameResponse | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: () => NamedFindingResponse, isArray: true })
  readonly findings: readonly NamedFindingResponse[];

  @ApiProperty({
    type: () => NamedWarningResponse,
    isArray: true,
    description: 'Proposals; nothing is changed by them',
  })
  readonly earlyWarnings: readonly NamedWarningResponse[];
}

export class FindingCountResponse implements FindingCount {
  @ApiProperty({ enum: [...FINDING_CODES], enumName: 'RiskFindingCode' })
  readonly code: FindingCode;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

export class RiskFindingsResponse implements FindingsPage {
  @ApiProperty({ type: () => RiskWithFindingsResponse, isArray: true })
  readonly items: readonly RiskWithFindingsResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'What to send as page[after] for the page that follows' })
  readonly next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many findings and proposals there are on all pages' })
  readonly total: number;

  @ApiProperty({
    type: () => FindingCountResponse,
    isArray: true,
    description: 'Whatever the code; those that there are',
  })
  readonly counts: readonly FindingCountResponse[];
}
