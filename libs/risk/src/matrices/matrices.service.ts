import { Injectable } from '@nestjs/common';
import { RiskMatrixEntity, type Tx, Writes } from '@resolute/database';
import { type Actor, checkMatrix, DomainError, mayEditMatrix, type RiskMatrix, requiredWords } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { handOf } from '../register/loaded-risk';
import { MatricesQueries } from './matrices.queries';
import type { MatrixView, MatrixWish } from './matrix.view';

/** The advisory lock of whoever puts a matrix into force: two at once get two numbers. */
const LOCK = 7_260_121;

const LATEST = 'SELECT COALESCE(max(m.version), 0)::integer AS version FROM risk_matrices m';

/** Puts a matrix into force. What was assessed by another keeps its level. */
@Injectable()
export class MatricesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: MatricesQueries,
  ) {}

  async create(actor: Actor, wish: MatrixWish): Promise<MatrixView> {
    const id = await this.writes.run(actor, async (tx) => {
      tx.require(mayEditMatrix(actor));
      const errors = checkMatrix(wish);
      if (errors.length > 0) throw new DomainError('request/invalid', { errors });
      return enterMatrix(tx, wish, { createdById: handOf(actor), isSample: false });
    });
    return this.queries.get(actor, id);
  }
}

/** Enters a matrix that was found whole, as the next version, in force from now on. */
export async function enterMatrix(
  tx: Tx,
  matrix: RiskMatrix,
  about: { readonly createdById: string | null; readonly isSample: boolean; readonly effectiveFrom?: Date },
): Promise<string> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const [latest] = await tx.query<{ version: number }>(LATEST);
  const id = uuid();
  const row = {
    version: (latest?.version ?? 0) + 1,
    likelihoods: matrix.likelihoods.map((name, at) => requiredWords(name, `likelihoods.${at}`)),
    impacts: matrix.impacts.map((name, at) => requiredWords(name, `impacts.${at}`)),
    cells: matrix.cells.map((line) => [...line]),
  };
  await tx.insert(RiskMatrixEntity, { effectiveFrom: tx.at, ...about, ...row, id });
  tx.audit({ action: 'risk-matrix.created', subjectType: 'risk-matrix', subjectId: id, change: row });
  return id;
}
