import { Injectable } from '@nestjs/common';
import { type Actor, mayReadRisks, requireAllowed } from '@resolute/domain';
import { CategoriesQueries } from '../categories/categories.queries';
import type { CategoryView } from '../categories/category.view';
import { MatricesQueries } from '../matrices/matrices.queries';
import type { MatrixView } from '../matrices/matrix.view';
import { type BoardTreatment, TreatmentBoardQueries } from '../treatments/treatment-board.queries';
import { RegisterQueries } from './register.queries';
import type { WholeRisk } from './risk.view';

/** All of the register, for who takes it along. */
export interface WholeRegister {
  readonly risks: readonly WholeRisk[];
  readonly treatments: readonly BoardTreatment[];
  readonly categories: readonly CategoryView[];
  /** The one in force. */
  readonly matrix: MatrixView | undefined;
}

/** More than any register has. */
const ALL = { size: 100_000 };

/** The whole register at once: as many statements, however many risks there are. */
@Injectable()
export class WholeRegisterQueries {
  constructor(
    private readonly register: RegisterQueries,
    private readonly board: TreatmentBoardQueries,
    private readonly categories: CategoriesQueries,
    private readonly matrices: MatricesQueries,
  ) {}

  async get(actor: Actor): Promise<WholeRegister> {
    // Before anything is begun: several that are refused at once would leave refusals that nobody hears.
    requireAllowed(mayReadRisks(actor));
    const [risks, { items: treatments }, categories, matrices] = await Promise.all([
      this.register.whole(actor),
      this.board.list(actor, {}, ALL),
      this.categories.list(actor),
      this.matrices.list(actor),
    ]);
    return { risks, treatments, categories, matrix: matrices.find(({ isInForce }) => isInForce) };
  }
}
