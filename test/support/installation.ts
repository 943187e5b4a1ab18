import { loadSampleNotesAndActions } from '@resolute/accountability';
import { type SampleAccount, startInstallation } from '@resolute/identity';
import { loadSampleCalendar, loadSampleIndicators } from '@resolute/measurement';
import { loadSamplePlans } from '@resolute/planning';
import type { DataSource } from 'typeorm';

/** Loads the sample as a first start does, and returns its accounts. */
export async function installSample(source: DataSource, now: Date): Promise<SampleAccount[]> {
  const first = await startInstallation(source, now, [
    loadSamplePlans,
    loadSampleCalendar,
    loadSampleIndicators,
    loadSampleNotesAndActions,
  ]);
  if (first?.kind !== 'sample') throw new Error('The sample was there already');
  return first.accounts;
}
