import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Text } from './fields/text';
import { PageQuery } from './page.query';
import { scanRoutes } from './scan-routes';
import { UuidParam } from './uuid-param';

class TitleDto {
  @Text({ max: 10 })
  title: string;
}
class RulelessDto {
  title: string;
}

@Controller('good')
class GoodController {
  @Post(':id')
  make(@Param('id', UuidParam) _id: string, @Body() _body: TitleDto): void {}

  @Get()
  list(@Query() _page: PageQuery): void {}
}

@Controller('bad')
class BadController {
  @Post('any')
  any(@Body() _body: unknown): void {}

  @Post('list')
  list(@Body() _body: TitleDto[]): void {}

  @Post('record')
  record(@Body() _body: Record<string, string>): void {}

  @Post('part')
  part(@Body('title') _title: string): void {}

  @Post('ruleless')
  ruleless(@Body() _body: RulelessDto): void {}

  @Get('number')
  number(@Query('size') _size: number): void {}

  @Get('param/:id')
  param(@Param('id') _id: string): void {}
}

async function scanOf(controller: typeof GoodController | typeof BadController): Promise<() => void> {
  @Module({ controllers: [controller] })
  class OneModule {}
  const app = await NestFactory.create(OneModule, new FastifyAdapter(), { logger: false });
  return () => scanRoutes(app);
}

describe('scanRoutes', () => {
  it('is content when classes with rules describe all input', async () => {
    expect(await scanOf(GoodController)).not.toThrow();
  });

  it('names every route that takes input which nothing checks', async () => {
    const scan = await scanOf(BadController);
    const gaps = [
      'any: @Body',
      'list: @Body',
      'record: @Body',
      'part: @Body',
      'ruleless: @Body',
      'number: @Query',
      'param: @Param',
    ];
    for (const gap of gaps) expect(scan).toThrow(`BadController.${gap}`);
  });
});
