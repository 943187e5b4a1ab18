import { Injectable } from '@nestjs/common';
import { AuditTrailService } from '@resolute/identity';
import { Handles } from '@resolute/queues';

@Injectable()
export class AuditProcessor {
  constructor(private readonly trail: AuditTrailService) {}

  @Handles('audit.anchor')
  anchor(): Promise<void> {
    return this.trail.anchor();
  }
}
