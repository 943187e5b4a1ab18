import { CategoryEntity, DimensionEntity, OccasionEntity, type Tx } from '@resolute/database';
import { NOT_STATED } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { LAST_PLACE } from '../dimensions/not-stated';
import { SAMPLE_DIMENSIONS } from './sample-dimensions';
import { SAMPLE_OCCASIONS } from './sample-occasions';

/** Enters the meetings and the ways to break values down. What was published carries its source; all else is sample. */
export async function loadSampleCalendar(tx: Tx): Promise<void> {
  for (const { code, title, categories } of SAMPLE_DIMENSIONS) {
    const dimensionId = uuid();
    const about = { version: 1, createdAt: tx.at };
    await tx.insert(DimensionEntity, { ...about, id: dimensionId, code, title, isSample: true });
    await tx.insertAll(
      CategoryEntity,
      categories.map((category, at) => ({
        ...about,
        id: uuid(),
        dimensionId,
        code: category.code,
        title: category.title,
        place: category.code === NOT_STATED ? LAST_PLACE : at + 1,
      })),
    );
    const change = { code, categories: categories.length, isSample: true };
    tx.audit({ action: 'dimension.created', subjectType: 'dimension', subjectId: dimensionId, change });
  }
  for (const { from, to, source = null, ...occasion } of SAMPLE_OCCASIONS) {
    const id = uuid();
    const row = { ...occasion, id, fromDay: from, toDay: to, source, isSample: source === null };
    await tx.insert(OccasionEntity, { ...row, version: 1, createdAt: tx.at });
    const change = { code: occasion.code, isSample: source === null };
    tx.audit({ action: 'occasion.created', subjectType: 'occasion', subjectId: id, change });
  }
  tx.outbox('report.start-due', {});
}
