import { createDataSource, Reads, Writes } from '../../libs/database/src';
import { FiguresQueries, RatingCalculator, RatingSources } from '../../libs/measurement/src';
import { ContributionTreeQueries } from '../../libs/planning/src';
import { TestPeople } from '../support/people';
import { BenchInstallation } from './installation';
import { type Measurement, seconds } from './measure';
import { fillWithValues, LARGE, type ValueSize } from './value-dataset';

const CLOCK = { now: () => new Date('2026-02-20T09:00:00Z') };
const FACTOR = 4;

/** Everything rated anew from ten years of values, and from four times as much: it must be quick, and grow as its data do. */
export async function recomputeBench(): Promise<Measurement[]> {
  const once = await recomputed(LARGE);
  const four = await recomputed({ ...LARGE, indicators: LARGE.indicators * FACTOR });
  return [
    {
      name: 'full recompute of 336 000 values',
      value: once,
      unit: 's',
      limit: { atMost: 20 },
      detail: { ...LARGE },
    },
    {
      name: 'full recompute of four times as many, of four times once',
      value: four / (FACTOR * once),
      unit: 'ratio',
      limit: { atMost: 1.5 },
      detail: { seconds: four },
    },
  ];
}

async function recomputed(size: ValueSize): Promise<number> {
  const installation = await BenchInstallation.create();
  try {
    const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
    try {
      const people = new TestPeople(source);
      const [unitId, author, verifier, acceptor] = [
        await people.unit(),
        await people.person(),
        await people.person(),
        await people.person(),
      ];
      const hands = { unitIds: [unitId], authorId: author.id, verifierId: verifier.id, acceptorId: acceptor.id };
      await fillWithValues(installation.adminUrl, size, hands);
      const reads = new Reads(source);
      const sources = new RatingSources(reads, new FiguresQueries(reads), new ContributionTreeQueries(reads));
      const calculator = new RatingCalculator(new Writes(source, CLOCK), sources, CLOCK);
      let found = 0;
      const took = await seconds(async () => {
        found = (await calculator.recalculate(null)).ratings;
      });
      if (found !== size.indicators) throw new Error(`${found} indicators were rated, not ${size.indicators}`);
      return took;
    } finally {
      await source.destroy();
    }
  } finally {
    await installation.end();
  }
}
