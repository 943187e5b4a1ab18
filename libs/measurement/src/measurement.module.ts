import { Module } from '@nestjs/common';
import { FiguresQueries } from './figures/figures.queries';

/** Indicators, what was accepted for them, and the ratings that follow. */
@Module({ providers: [FiguresQueries], exports: [FiguresQueries] })
export class MeasurementModule {}
