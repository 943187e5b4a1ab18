import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Metrics } from '@resolute/platform';
import { OpenTo } from '../http/access/access-level';
import { MetricsGuard } from './metrics.guard';

@ApiExcludeController()
@Controller('metrics')
@OpenTo('public')
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** For Prometheus. */
  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.text();
  }
}
