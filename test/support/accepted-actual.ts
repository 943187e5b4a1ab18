import type { SampleAccount } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Enters rows of `actuals` by plain SQL; what is not given is as in a value that three people of the sample have let pass. */
export class ActualRows {
  constructor(
    private readonly source: DataSource,
    private readonly accounts: readonly SampleAccount[],
  ) {}

  idOf(role: string): string {
    return this.accounts.find((account) => account.role === role)?.personId ?? '';
  }

  async enter(
    about: { indicator_version_id: string; part_id: string },
    at: Date,
    values: object = {},
  ): Promise<string> {
    const id = uuid();
    const row = {
      id,
      ...about,
      period: '2025',
      revision: 1,
      state: 'accepted',
      value: '57',
      is_estimate: false,
      author_id: this.idOf('contributor'),
      verifier_id: this.idOf('verifier'),
      acceptor_id: this.idOf('planner'),
      submitted_at: at,
      verified_at: at,
      accepted_at: at,
      is_sample: false,
      version: 1,
      created_at: at,
      ...values,
    };
    const columns = Object.keys(row);
    await this.source.query(
      `INSERT INTO actuals (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()})`,
      Object.values(row),
    );
    return id;
  }

  /** Says that a later revision took its place. */
  async correct(versionId: string, at: Date): Promise<void> {
    await this.source.query(
      `UPDATE actuals SET state = 'corrected', corrected_at = $1, version = 2 WHERE indicator_version_id = $2`,
      [at, versionId],
    );
  }
}
