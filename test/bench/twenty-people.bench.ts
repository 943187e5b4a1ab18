import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDataSource, Reads, Writes } from '../../libs/database/src';
import { FiguresQueries, RatingCalculator, RatingSources } from '../../libs/measurement/src';
import { ContributionTreeQueries } from '../../libs/planning/src';
import { projectRoot } from '../../libs/platform/src';
import { TestPeople } from '../support/people';
import { BenchPerson } from './bench-person';
import { BenchInstallation } from './installation';
import { type Measurement, percentile } from './measure';
import { SignedInClient } from './signed-in-client';
import { fillWithValues, LARGE } from './value-dataset';

const PEOPLE = 20;
const SECONDS = 30;
const SECONDS_WITHOUT_PAUSE = 5;
/** Of five actions one looks at the overview, and four save a cell. */
const LOOKS_EACH = 5;

/**
 * Twenty people at work on ten years of values, one action of each a second, against a running API: contributors of twenty units
 * who save cells of the grid (the first save of a cell creates its draft, each later one changes it against the version that was
 * seen) and open the Sector overview, with every request that its page sends at once. The last month that was due is missing from all
 * of them, so that the overview has as much overdue as it ever will. Then they save without any pause, for information.
 */
export async function twentyPeopleBench(): Promise<Measurement[]> {
  const installation = await BenchInstallation.create();
  try {
    const cookies = await prepared(installation);
    const api = await installation.start(path.join(projectRoot(), 'dist/apps/api/apps/api/src/main.js'));
    const clients = cookies.map(({ cookie }) => new SignedInClient(api.port, cookie));
    const people = await Promise.all(
      clients.map((client, at) => BenchPerson.atTheGrid(client, cookies[at]?.unitId ?? '')),
    );
    await Promise.all(people.map((person) => person.look()));
    const times = { save: [] as number[], look: [] as number[] };
    await Promise.all(people.map((person, at) => atWork(person, at, times)));
    const saved = await withoutPause(people);
    for (const client of clients) client.close();
    return [
      limited('save of a cell, 20 people, p95', times.save, 60),
      limited('Sector overview, 20 people, p95', times.look, 150),
      {
        name: 'saves without a pause',
        value: saved / SECONDS_WITHOUT_PAUSE,
        unit: '1/s',
        limit: 'none',
        detail: { people: PEOPLE, seconds: SECONDS_WITHOUT_PAUSE },
      },
    ];
  } finally {
    await installation.end();
  }
}

const limited = (name: string, times: readonly number[], atMost: number): Measurement => ({
  name,
  value: percentile(times, 0.95),
  unit: 'ms',
  limit: { atMost },
  detail: { count: times.length, median: percentile(times, 0.5), slowest: Math.max(...times) },
});

/** Each begins a little after the one before, and then acts once a second, whatever the answers take. */
async function atWork(person: BenchPerson, at: number, times: { save: number[]; look: number[] }): Promise<void> {
  const began = performance.now() + (at * 1000) / PEOPLE;
  for (let action = 0; action < SECONDS; action += 1) {
    await sleep(Math.max(0, began + action * 1000 - performance.now()));
    if ((action + at) % LOOKS_EACH === 0) times.look.push(await person.look());
    else times.save.push(await person.save());
  }
}

async function withoutPause(people: readonly BenchPerson[]): Promise<number> {
  const ends = performance.now() + SECONDS_WITHOUT_PAUSE * 1000;
  let saved = 0;
  const save = async (person: BenchPerson): Promise<void> => {
    while (performance.now() < ends) {
      await person.save();
      saved += 1;
    }
  };
  await Promise.all(people.map(save));
  return saved;
}

/** Ten years of values until two months before the last that may be entered, rated as every night, and somebody for each unit. */
async function prepared(installation: BenchInstallation): Promise<{ unitId: string; cookie: string }[]> {
  const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
  try {
    const people = new TestPeople(source);
    const unitIds: string[] = [];
    for (let at = 0; at < PEOPLE; at += 1) unitIds.push(await people.unit());
    const [author, verifier, acceptor] = [await people.person(), await people.person(), await people.person()];
    const hands = { unitIds, authorId: author.id, verifierId: verifier.id, acceptorId: acceptor.id };
    await fillWithValues(installation.adminUrl, { ...LARGE, lastMonth: monthBefore(new Date(), 3) }, hands);
    await rated(source);
    const cookies: { unitId: string; cookie: string }[] = [];
    for (const unitId of unitIds)
      cookies.push({ unitId, cookie: (await people.person([{ role: 'contributor', unitId }])).cookie });
    return cookies;
  } finally {
    await source.destroy();
  }
}

async function rated(source: ConstructorParameters<typeof Reads>[0]): Promise<void> {
  const [clock, reads] = [{ now: () => new Date() }, new Reads(source)];
  const sources = new RatingSources(reads, new FiguresQueries(reads), new ContributionTreeQueries(reads));
  await new RatingCalculator(new Writes(source, clock), sources, clock).recalculate(null);
}

/** The first day of a month, so many months before that of a moment: three before 2026-11-22 is 2026-08-01. */
const monthBefore = (moment: Date, months: number): string =>
  new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
