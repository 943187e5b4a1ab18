import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { anchorAudit, anchorsFileIn } from '@resolute/database';
import { CLOCK, type Clock } from '@resolute/platform';
import { DataSource } from 'typeorm';

/** The daily anchoring of the audit trail. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly source: DataSource,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Copies the head of the chain to the file outside the database. */
  async anchor(): Promise<void> {
    await anchorAudit(this.source, anchorsFileIn(this.config.DATA_DIR), this.clock.now());
  }
}
