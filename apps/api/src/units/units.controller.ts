import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Person } from '@resolute/domain';
import { UnitsQueries, UnitsService } from '@resolute/identity';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { PageQuery } from '../http/page.query';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { ChangeUnitDto, CreateUnitDto } from './dto/unit.dto';
import { UnitResponse, UnitsResponse } from './dto/unit.response';

@ApiTags('units')
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly queries: UnitsQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUnits', summary: 'Units of TSB and study groups, by code' })
  @ApiOkResponse({ type: UnitsResponse })
  list(@CurrentPerson() actor: Person, @Query() query: PageQuery): Promise<UnitsResponse> {
    return this.queries.list(actor, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createUnit', summary: 'Make a unit or a study group' })
  @ApiCreatedResponse({ type: UnitResponse })
  create(@CurrentPerson() actor: Person, @Body() unit: CreateUnitDto): Promise<UnitResponse> {
    return this.units.create(actor, unit);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getUnit', summary: 'One unit' })
  @ApiOkResponse({ type: UnitResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<UnitResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeUnit', summary: 'Change the code, kind, title or place of a unit' })
  @ApiOkResponse({ type: UnitResponse })
  change(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeUnitDto,
  ): Promise<UnitResponse> {
    return this.units.change(actor, id, version, changes);
  }
}
