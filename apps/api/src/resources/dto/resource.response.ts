import { ApiProperty } from '@nestjs/swagger';
import {
  type Money,
  OUTSIDE,
  type Outside,
  RESOURCE_USES,
  type ResourceUse,
  type StaffMonths,
  YEAR_STATUSES,
  type YearStatus,
} from '@resolute/domain';
import type {
  CeilingView,
  ResourceCellView,
  ResourceRowView,
  ResourceTable,
  ResourceTotals,
  ResourceView,
  ResourceYearView,
  Revisions,
} from '@resolute/planning';
import { FrameworkNameResponse } from '../../frameworks/dto/framework.response';
import { ResultNameResponse } from '../../results/dto/result.response';

export class MoneyResponse implements Money {
  @ApiProperty({ format: 'decimal', example: '1850000', description: 'Whole francs' })
  readonly amount: string;

  @ApiProperty({ example: 'CHF' })
  readonly currency: string;
}

const MONTHS = { type: String, format: 'decimal', required: false } as const;

export class StaffMonthsResponse implements StaffMonths {
  @ApiProperty(MONTHS)
  readonly director?: string;

  @ApiProperty(MONTHS)
  readonly professional?: string;

  @ApiProperty(MONTHS)
  readonly 'general-service'?: string;
}

class RevisionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ type: () => MoneyResponse })
  readonly money: MoneyResponse;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What it took the place of' })
  readonly previousId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why; null for the first' })
  readonly reason: string | null;

  @ApiProperty()
  readonly isSample: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it stands' })
  readonly supersededAt: Date | null;
}

export class ResourceResponse extends RevisionResponse implements ResourceView {
  @ApiProperty({ format: 'uuid' })
  readonly resultId: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was withdrawn; null while it stands, and where another took its place',
  })
  readonly withdrawalReason: string | null;

  @ApiProperty({ enum: [...RESOURCE_USES], enumName: 'ResourceUse' })
  readonly use: ResourceUse;

  @ApiProperty({ type: () => StaffMonthsResponse })
  readonly staffMonths: StaffMonthsResponse;
}

export class CeilingResponse extends RevisionResponse implements CeilingView {
  @ApiProperty({ format: 'uuid' })
  readonly frameworkId: string;

  @ApiProperty()
  readonly document: string;
}

export class ResourceRevisionsResponse implements Revisions<ResourceResponse> {
  @ApiProperty({ type: () => ResourceResponse, isArray: true })
  readonly items: readonly ResourceResponse[];
}

export class CeilingRevisionsResponse implements Revisions<CeilingResponse> {
  @ApiProperty({ type: () => CeilingResponse, isArray: true })
  readonly items: readonly CeilingResponse[];
}

export class ResourceTotalsResponse implements ResourceTotals {
  @ApiProperty({ type: () => MoneyResponse })
  readonly planned: MoneyResponse;

  @ApiProperty({
    type: () => MoneyResponse,
    nullable: true,
    description: 'Null where nothing was recorded, which is not 0',
  })
  readonly spent: MoneyResponse | null;

  @ApiProperty({ type: () => StaffMonthsResponse, description: 'Planned' })
  readonly staffMonths: StaffMonthsResponse;

  @ApiProperty({ type: () => MoneyResponse, description: 'Of what is planned, that which supports regional offices' })
  readonly regionalSupport: MoneyResponse;
}

export class ResourceCellResponse implements ResourceCellView {
  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ type: () => ResourceResponse, nullable: true })
  readonly planned: ResourceResponse | null;

  @ApiProperty({ type: () => ResourceResponse, nullable: true })
  readonly spent: ResourceResponse | null;

  @ApiProperty({ type: String, format: 'decimal', nullable: true })
  readonly regionalSupportShare: string | null;
}

export class ResourceRowResponse extends ResourceTotalsResponse implements ResourceRowView {
  @ApiProperty({ type: () => ResultNameResponse })
  readonly result: ResultNameResponse;

  @ApiProperty({ type: () => ResourceCellResponse, isArray: true })
  readonly cells: readonly ResourceCellResponse[];

  @ApiProperty({
    type: String,
    format: 'decimal',
    nullable: true,
    example: '48.0',
    description: 'Of what is planned; those of all rows add up to 100.0. Null while nothing is planned',
  })
  readonly percent: string | null;
}

export class ResourceYearResponse extends ResourceTotalsResponse implements ResourceYearView {
  @ApiProperty({ type: 'integer' })
  readonly year: number;

  @ApiProperty({ enum: [...YEAR_STATUSES], enumName: 'YearStatus' })
  readonly status: YearStatus;

  @ApiProperty({ enum: [...OUTSIDE], enumName: 'Outside', isArray: true })
  readonly outside: readonly Outside[];

  @ApiProperty({ type: () => CeilingResponse, nullable: true })
  readonly ceiling: CeilingResponse | null;

  @ApiProperty({
    type: () => MoneyResponse,
    nullable: true,
    description: 'What may still be planned below the ceiling',
  })
  readonly left: MoneyResponse | null;
}

export class ResourceTableResponse implements ResourceTable {
  @ApiProperty({ type: () => FrameworkNameResponse })
  readonly framework: FrameworkNameResponse;

  @ApiProperty({ description: 'Another edition has followed: what it plans stays' })
  readonly isFrozen: boolean;

  @ApiProperty({ description: 'All that counts in the plan is here: only then is it compared with the ceilings' })
  readonly isWhole: boolean;

  @ApiProperty({ type: () => ResourceYearResponse, isArray: true })
  readonly years: readonly ResourceYearResponse[];

  @ApiProperty({ type: () => ResourceRowResponse, isArray: true })
  readonly rows: readonly ResourceRowResponse[];

  @ApiProperty({ type: () => ResourceTotalsResponse })
  readonly total: ResourceTotalsResponse;
}
