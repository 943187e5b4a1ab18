/** A note or an action that was sent back once: to whom, by whom, and what it is about. */
export interface ReturnedReport {
  readonly id: string;
  readonly authorId: string;
  readonly returnedById: string;
  readonly unitId: string;
  readonly period: string;
}

/** The columns of a `ReturnedReport`, of a return `b` of a revision `c` that the unit `unitId` made. */
export const returnedColumns = (unitId: string): string =>
  `c.id, c.author_id AS "authorId", b.returned_by_id AS "returnedById", ${unitId} AS "unitId", c.period`;
