import type { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import {
  FiguresQueries,
  type RatingFault,
  RatingSources,
  type RatingVerdict,
  RatingVerifier,
} from '@resolute/measurement';
import { ContributionTreeQueries } from '@resolute/planning';
import { createClock } from '@resolute/platform';
import type { DataSource } from 'typeorm';
import type { Verification } from './verification';

const FAULTS: Readonly<Record<RatingFault, string>> = {
  missing: 'is missing',
  outdated: 'says something else than follows from what was recorded',
  altered: 'was changed after it was written',
  'not-of-its-input': 'does not follow from its own input',
};

/** Computes every rating and roll-up anew and names each that differs from what is stored. */
export async function verifyRatings(source: DataSource, config: AppConfig): Promise<Verification> {
  const reads = new Reads(source);
  const sources = new RatingSources(reads, new FiguresQueries(reads), new ContributionTreeQueries(reads));
  const verdict = await new RatingVerifier(reads, sources, createClock(config.CLOCK_START)).verify();
  return { verdict, sentences: sentencesOf(verdict), isGood: verdict.differences.length === 0 };
}

function sentencesOf({ ratings, rollUps, superseded, differences }: RatingVerdict): string[] {
  const found = differences.map(
    ({ kind, subjectId, fault }) =>
      `The ${kind} of the ${kind === 'rating' ? 'indicator' : 'result'} ${subjectId} ${FAULTS[fault]}.`,
  );
  const count = `${ratings} ratings and ${rollUps} roll-ups computed anew, ${superseded} superseded ratings checked`;
  return [...found, `${count}: ${differences.length} differences.`];
}
