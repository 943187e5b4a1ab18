import { loadSampleNotesAndActions } from '@resolute/accountability';
import type { LocalDate } from '@resolute/domain';
import { type SampleAccount, startInstallation } from '@resolute/identity';
import { loadSampleCalendar, loadSampleIndicators } from '@resolute/measurement';
import { loadSamplePlans, loadSampleResources } from '@resolute/planning';
import { loadSampleRisks } from '@resolute/risk';
import type { DataSource } from 'typeorm';

const SAMPLE = [
  loadSamplePlans,
  loadSampleResources,
  loadSampleCalendar,
  loadSampleIndicators,
  loadSampleRisks,
  loadSampleNotesAndActions,
];

/** Loads the sample as a first start does, up to its day or to the one given, and returns its accounts. */
export async function installSample(source: DataSource, now: Date, today?: LocalDate): Promise<SampleAccount[]> {
  const first = await startInstallation(source, now, SAMPLE, today);
  if (first?.kind !== 'sample') throw new Error('The sample was there already');
  return first.accounts;
}
