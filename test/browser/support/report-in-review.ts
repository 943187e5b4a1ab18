import type { Visit } from './visit';

const LONGEST_MAKING_MS = 90_000;

interface Report {
  readonly runId: string;
  readonly version: number;
  readonly sections: readonly string[];
  readonly reviewers: readonly { readonly id: string }[];
  readonly texts: readonly { readonly section: string; readonly language: string; readonly version: number | null }[];
}

async function put({ page }: Visit, address: string, body: object, version: number | null): Promise<void> {
  const status = await page.evaluate(
    async ([to, text, etag]) => {
      const headers = { 'Content-Type': 'application/json', ...(etag !== null && { 'If-Match': etag }) };
      return (await fetch(to, { method: 'PUT', headers, body: text })).status;
    },
    [address, JSON.stringify(body), version === null ? null : `"${version}"`] as const,
  );
  if (status >= 300) throw new Error(`${status} ${address}`);
}

const read = <T>({ page }: Visit, address: string): Promise<T> =>
  page.evaluate(async (from) => (await (await fetch(from)).json()) as T, address);

/** A report of the sample as a planner works on it, through the page's own fetch. */
export class ReportInReview {
  private constructor(
    private readonly planner: Visit,
    readonly id: string,
  ) {}

  /** Makes the report of a definition for a meeting, and waits until it is there. */
  static async make(planner: Visit, definition: string, occasion: string): Promise<ReportInReview> {
    await planner.post<{ id: string }>('/api/v1/runs', { definition, occasion });
    return ReportInReview.awaited(planner, definition, occasion);
  }

  /** The report that somebody asked for, or that the calendar begins, once it is there. */
  static async awaited(planner: Visit, definition: string, occasion: string): Promise<ReportInReview> {
    const runs = `/api/v1/runs?definition=${definition}&occasion=${occasion}`;
    const deadline = Date.now() + LONGEST_MAKING_MS;
    for (;;) {
      const { items } = await read<{ items: { reportId: string | null; state: string }[] }>(planner, runs);
      const id = items[0]?.reportId;
      if (id) return new ReportInReview(planner, id);
      if (Date.now() > deadline) throw new Error(`The report is ${items[0]?.state ?? 'not begun'} still`);
      await planner.page.waitForTimeout(500);
    }
  }

  /** Has it made anew of what is accepted by now, and waits until that is there. */
  async takeLaterFigures(): Promise<void> {
    const { runId } = await this.read();
    const { id } = await this.planner.post<{ id: string }>(`/api/v1/runs/${runId}/renewals`, {});
    const deadline = Date.now() + LONGEST_MAKING_MS;
    for (;;) {
      const { state } = await read<{ state: string }>(this.planner, `/api/v1/runs/${id}`);
      if (state === 'ready') return;
      if (Date.now() > deadline) throw new Error(`The report is ${state} still`);
      await this.planner.page.waitForTimeout(500);
    }
  }

  /** Says this in one of its sections, and something in each that has nothing. */
  async write(section: string, text: string): Promise<void> {
    const { sections, texts } = await this.read();
    for (const each of sections) {
      const { version } = texts.find((row) => row.section === each && row.language === 'en') ?? { version: null };
      const body = [{ kind: 'paragraph', runs: [{ text: each === section ? text : 'As before.' }] }];
      if (each === section || version === null)
        await put(this.planner, `/api/v1/reports/${this.id}/texts/${each}/en`, { body }, version);
    }
  }

  /** Sends it to review by whoever is signed in at these browsers. */
  async send(reviewers: readonly Visit[], note?: string): Promise<void> {
    const people = await Promise.all(
      reviewers.map((each) => read<{ person: { id: string } }>(each, '/api/v1/sessions/current')),
    );
    const { version } = await this.read();
    const ids = people.map(({ person }) => person.id);
    await put(this.planner, `/api/v1/reports/${this.id}/reviewers`, { reviewers: ids }, version);
    const body = { reviewDueOn: '2999-03-20', ...(note !== undefined && { note }) };
    await this.planner.post(`/api/v1/reports/${this.id}/versions`, body);
  }

  private read(): Promise<Report> {
    return read(this.planner, `/api/v1/reports/${this.id}`);
  }
}
