import { Injectable } from '@nestjs/common';
import {
  BreakdownEntity,
  IndicatorEntity,
  IndicatorVersionEntity,
  type Tx,
  valuesOf,
  Writes,
  whenBroken,
  withCurrent,
} from '@resolute/database';
import { type Actor, fieldFault, type IndicatorSheet, mayChangeIndicators } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import type { IndicatorView, VersionWish } from './indicator.view';
import { IndicatorsQueries } from './indicators.queries';
import { insertBreakdowns } from './insert-breakdowns';
import { sheetRow } from './sheet-row';

/** Says what indicators mean. Once there are values, another meaning is another version. */
@Injectable()
export class IndicatorVersionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IndicatorsQueries,
  ) {}

  /** A new meaning from a day on. What the indicator measures stays, and so do the units that report. */
  async begin(
    actor: Actor,
    indicatorId: string,
    { startsOn, bridge = null, sheet }: VersionWish,
  ): Promise<IndicatorView> {
    const begin = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      await tx.load(IndicatorEntity, indicatorId);
      const known = await tx.all(IndicatorVersionEntity, { indicatorId });
      if (known.some((each) => each.startsOn !== null && each.startsOn >= startsOn))
        throw fieldFault('startsOn', 'field/ends-before-start');
      const id = uuid();
      const number = Math.max(...known.map((each) => each.number)) + 1;
      const row = { ...sheetRow(sheet), id, indicatorId, number, startsOn, bridge, version: 1, createdAt: tx.at };
      await tx.insert(IndicatorVersionEntity, row);
      await insertBreakdowns(tx, id, sheet.breakdowns);
      const change = { versionId: id, number, startsOn, bridge, sheet: { ...sheet } };
      tx.outbox('rating.recalculate', { indicatorId });
      tx.audit({ action: 'indicator.version-begun', subjectType: 'indicator', subjectId: indicatorId, change });
    });
    await whenBroken(MEASUREMENT_CONSTRAINTS, begin);
    return this.queries.get(actor, indicatorId);
  }

  /** Changes a sheet as a whole. With values there, words in further languages, limits and evidence may still change. */
  async change(actor: Actor, id: string, version: number, sheet: IndicatorSheet): Promise<IndicatorView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeIndicators(actor));
      const known = await tx.load(IndicatorVersionEntity, id, version);
      const before = valuesOf(known);
      const row = sheetRow(sheet);
      await tx.update(IndicatorVersionEntity, known, row);
      await replaceBreakdowns(tx, id, sheet);
      tx.outbox('rating.recalculate', { indicatorId: known.indicatorId });
      tx.audit({
        action: 'indicator.version-changed',
        subjectType: 'indicator',
        subjectId: known.indicatorId,
        change: { versionId: id, before, after: row },
      });
      return known.indicatorId;
    });
    const current = (): Promise<unknown> => this.queries.version(actor, id);
    return this.queries.get(actor, await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, change), current));
  }
}

/** Only those that differ: a version with values keeps its breakdowns, and one whose dimension retired can stay. */
async function replaceBreakdowns(tx: Tx, indicatorVersionId: string, { breakdowns }: IndicatorSheet): Promise<void> {
  const keyOf = ({
    dimensionId,
    rule,
    isRequired,
  }: {
    dimensionId: string;
    rule: string;
    isRequired: boolean;
  }): string => `${dimensionId} ${rule} ${isRequired}`;
  const known = await tx.all(BreakdownEntity, { indicatorVersionId });
  const [before, after] = [new Set(known.map(keyOf)), new Set(breakdowns.map(keyOf))];
  for (const breakdown of known)
    if (!after.has(keyOf(breakdown))) await tx.remove(BreakdownEntity, { id: breakdown.id });
  await insertBreakdowns(
    tx,
    indicatorVersionId,
    breakdowns.filter((each) => !before.has(keyOf(each))),
  );
}
