import { OccasionEntity, type Tx } from '@resolute/database';
import { v7 as uuid } from 'uuid';

/** Council 2026 opens on 28 April 2026 (published); its last day here is invented, and so is that it receives this report. */
export const SAMPLE_OCCASION = {
  code: 'C26',
  title: {
    en: 'Council 2026',
    fr: 'Conseil 2026',
    es: 'Consejo 2026',
    ru: 'Совет 2026',
    zh: '理事会2026年会议',
    ar: 'المجلس 2026',
  },
  place: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ru: 'Женева', zh: '日内瓦', ar: 'جنيف' },
  fromDay: '2026-04-28',
  toDay: '2026-05-08',
} as const;

/** Enters the meeting that the sample's report goes to. */
export async function loadSampleOccasions(tx: Tx): Promise<void> {
  const id = uuid();
  await tx.insert(OccasionEntity, { ...SAMPLE_OCCASION, id, isSample: true, version: 1, createdAt: tx.at });
  tx.audit({
    action: 'occasion.created',
    subjectType: 'occasion',
    subjectId: id,
    change: { code: SAMPLE_OCCASION.code, isSample: true },
  });
}
