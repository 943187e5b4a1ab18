import { createDataSource, Reads, Writes } from '@resolute/database';
import type { Actor } from '@resolute/domain';
import { ReportCompiler, ReportRenderer, ReportRunsQueries, SnapshotsService } from '@resolute/reporting';
import { HandClock } from './clock';
import { factsIn } from './facts';

/*
 * A program: compiles a report, and stands still in the transaction of a number, when its work is done and before it is
 * committed; its parent ends it there. The first freezes, one follows for each language, and the last says that it is ready.
 */

const FOR_EVER = new Promise<never>(() => undefined);

class StandingStill extends Writes {
  private begun = 0;

  constructor(
    private readonly standsStillIn: number,
    ...given: ConstructorParameters<typeof Writes>
  ) {
    super(...given);
  }

  override run<T>(actor: Actor, work: Parameters<Writes['run']>[1]): Promise<T> {
    this.begun += 1;
    const isTheOne = this.begun === this.standsStillIn;
    return super.run(actor, async (tx) => {
      const done = await work(tx);
      if (!isTheOne) return done as T;
      await tx.finish();
      process.stdout.write('stands still\n');
      return FOR_EVER;
    });
  }
}

async function main([url = '', runId = '', standsStillIn = '', now = '']: readonly string[]): Promise<void> {
  // A timer keeps the process alive while it stands still.
  setInterval(() => undefined, 60_000);
  const source = await createDataSource({ url, poolSize: 5, applicationName: 'resolute-dying' }).initialize();
  const clock = new HandClock(now);
  const [reads, writes] = [new Reads(source), new StandingStill(Number(standsStillIn), source, clock)];
  const snapshots = new SnapshotsService(writes, reads, factsIn(source, clock));
  await new ReportCompiler(new ReportRunsQueries(reads), snapshots, new ReportRenderer(), writes).compile(runId);
}

void main(process.argv.slice(2));
