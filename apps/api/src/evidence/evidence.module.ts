import { Module } from '@nestjs/common';
import { IdentityModule } from '@resolute/identity';
import { MeasurementModule } from '@resolute/measurement';
import { EvidenceController } from './evidence.controller';

@Module({ imports: [IdentityModule, MeasurementModule], controllers: [EvidenceController] })
export class EvidenceModule {}
