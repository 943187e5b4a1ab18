import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, mayReadRisks, requireAllowed } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { MatrixView } from './matrix.view';

const MATRICES = `SELECT m.id, m.version, m.likelihoods, m.impacts, m.cells, m.effective_from AS "effectiveFrom",
  m.is_sample AS "isSample", m.version = (SELECT max(n.version) FROM risk_matrices n WHERE n.effective_from <= $1) AS "isInForce"
  FROM risk_matrices m ORDER BY m.version DESC`;

/** The matrices that were ever used, the newest first. There are a handful of them in the life of a register. */
@Injectable()
export class MatricesQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<MatrixView[]> {
    requireAllowed(mayReadRisks(actor));
    return this.reads.rows<MatrixView>(MATRICES, [this.clock.now()]);
  }

  async get(actor: Actor, id: string): Promise<MatrixView> {
    const matrix = (await this.list(actor)).find((each) => each.id === id);
    if (!matrix) throw new DomainError('row/not-found', { params: { id } });
    return matrix;
  }
}
