import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { CLOCK, type Clock, type Files } from '@resolute/platform';
import { EVIDENCE_FILES } from './evidence-files';

const DAY_MS = 86_400_000;
const NAMED = 'SELECT DISTINCT file_id AS id FROM evidence WHERE file_id = ANY ($1) AND removed_at IS NULL';

export interface Swept {
  /** Uploads that never came to their end. */
  readonly unfinished: number;
  /** Files that no row names: their row never came, or the last one was taken away. */
  readonly unnamed: number;
}

/** Clears away the files that no row names. What is younger than a day may still get its row, and stays. */
@Injectable()
export class EvidenceHousekeeping {
  constructor(
    private readonly reads: Reads,
    @Inject(EVIDENCE_FILES) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<Swept> {
    const dayAgo = new Date(this.clock.now().getTime() - DAY_MS);
    const unfinished = await this.files.removeUnfinished(dayAgo);
    let unnamed = 0;
    for await (const ids of this.files.keptBefore(dayAgo)) {
      const named = new Set((await this.reads.rows<{ id: string }>(NAMED, [ids])).map(({ id }) => id));
      const gone = ids.filter((id) => !named.has(id));
      for (const id of gone) await this.files.remove(id);
      unnamed += gone.length;
    }
    return { unfinished, unnamed };
  }
}
