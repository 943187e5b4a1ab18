import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ResultNotesQueries, ResultNotesService } from '@resolute/accountability';
import type { Person } from '@resolute/domain';
import { OpenRevisionDto } from '../http/acceptance/checked.dto';
import { CurrentPerson } from '../http/access/current-actor';
import { ChangesVersion, IfMatch } from '../http/access/if-match';
import { Keyed } from '../http/keyed';
import { pageRequest } from '../http/page-request';
import { UuidParam } from '../http/uuid-param';
import { CreateResultNoteDto, ListResultNotesQuery, NoteContentDto } from './dto/result-note.dto';
import { ResultNoteResponse, ResultNotesResponse } from './dto/result-note.response';

@ApiTags('result-notes')
@Controller('api/v1/result-notes')
export class ResultNotesController {
  constructor(
    private readonly notes: ResultNotesService,
    private readonly queries: ResultNotesQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listResultNotes',
    summary: 'Notes on results that the reader may see, the latest first',
  })
  @ApiOkResponse({ type: ResultNotesResponse })
  list(@CurrentPerson() actor: Person, @Query() query: ListResultNotesQuery): Promise<ResultNotesResponse> {
    return this.queries.list(actor, query, query.asOf, pageRequest(query));
  }

  @Post()
  @Keyed()
  @ApiOperation({ operationId: 'createResultNote', summary: 'Begin the note of a unit on a result for a period' })
  @ApiCreatedResponse({ type: ResultNoteResponse })
  create(@CurrentPerson() actor: Person, @Body() note: CreateResultNoteDto): Promise<ResultNoteResponse> {
    return this.notes.create(actor, note);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getResultNote', summary: 'One revision of a note with everybody who had a hand in it' })
  @ApiOkResponse({ type: ResultNoteResponse })
  get(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ResultNoteResponse> {
    return this.queries.get(actor, id);
  }

  @Get(':id/revisions')
  @ApiOperation({ operationId: 'listResultNoteRevisions', summary: 'What was said before and after, the newest first' })
  @ApiOkResponse({ type: ResultNotesResponse })
  revisions(@CurrentPerson() actor: Person, @Param('id', UuidParam) id: string): Promise<ResultNotesResponse> {
    return this.queries.revisions(actor, id);
  }

  @Patch(':id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'saveResultNote', summary: 'Save a note as a whole; whoever saves is its author' })
  @ApiOkResponse({ type: ResultNoteResponse })
  save(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() content: NoteContentDto,
  ): Promise<ResultNoteResponse> {
    return this.notes.save(actor, id, version, content);
  }

  @Post(':id/corrections')
  @Keyed()
  @ChangesVersion()
  @ApiOperation({ operationId: 'correctResultNote', summary: 'Open a new revision of an accepted note' })
  @ApiCreatedResponse({ type: ResultNoteResponse })
  correct(
    @CurrentPerson() actor: Person,
    @Param('id', UuidParam) id: string,
    @IfMatch() version: number,
    @Body() { reason }: OpenRevisionDto,
  ): Promise<ResultNoteResponse> {
    return this.notes.correct(actor, id, version, reason);
  }
}
