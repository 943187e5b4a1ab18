import type { SampleAccount } from '@resolute/identity';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { walkedRow } from './walked-row';

/** Enters values by plain SQL on the way that they go; what is not given is as in one that three people of the sample have let pass. */
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
    breakdown: readonly { readonly breakdownId: string; readonly categoryId: string; readonly value: string }[] = [],
  ): Promise<string> {
    const id = uuid();
    const row = {
      id,
      ...about,
      period: '2025',
      revision: 1,
      state: 'accepted' as const,
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
    await walkedRow(this.source, 'actuals', row, async (manager) => {
      for (const { breakdownId, categoryId, value } of breakdown)
        await manager.query('INSERT INTO breakdown_values VALUES ($1, $2, $3, $4)', [
          id,
          breakdownId,
          categoryId,
          value,
        ]);
    });
    return id;
  }
}
