import path from 'node:path';
import { read } from './build-outputs';

export interface Instruction {
  readonly keyword: string;
  readonly text: string;
}
export interface Copy {
  /** The stage that is copied from; none: the build context. */
  readonly from?: string;
  readonly sources: readonly string[];
  readonly target: string;
}

/** One stage of docker/Dockerfile. The last instruction of a kind holds, as for Docker, also over those of the stage that it starts from. */
export class Stage {
  readonly own: Instruction[] = [];

  constructor(
    readonly name: string,
    readonly base: string,
    private readonly parent?: Stage,
  ) {}

  all(keyword: string): string[] {
    const own = this.own.filter((instruction) => instruction.keyword === keyword).map(({ text }) => text);
    return [...(this.parent?.all(keyword) ?? []), ...own];
  }

  last(keyword: string): string {
    return this.all(keyword).at(-1) ?? '';
  }

  /** CMD or HEALTHCHECK in its exec form; the shell form throws. */
  command(keyword: 'CMD' | 'HEALTHCHECK'): string[] {
    return JSON.parse(this.last(keyword).replace(/^(--\S+\s+)*(CMD\s+)?/, '')) as string[];
  }

  get environment(): Record<string, string> {
    const pairs = this.all('ENV').flatMap((text) => text.split(/\s+/));
    return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
  }

  get copies(): Copy[] {
    return this.all('COPY').map(copyOf);
  }

  /** The commands of this stage's own. */
  get runs(): string {
    return this.own
      .filter(({ keyword }) => keyword === 'RUN')
      .map(({ text }) => text)
      .join('\n');
  }

  resolve(file: string): string {
    return path.posix.resolve(this.last('WORKDIR') || '/', file);
  }
}

function copyOf(text: string): Copy {
  const words = text.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

export function readDockerfile(): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  const lines = read('docker/Dockerfile')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  for (const line of lines.filter((text) => text.trim())) {
    const [, keyword, text] = /^([A-Z]+)\s+(.+)$/.exec(line) ?? [];
    if (!keyword || !text) throw new Error(`docker/Dockerfile: not understood: ${line}`);
    if (keyword === 'FROM') addStage(stages, text);
    else [...stages.values()].at(-1)?.own.push({ keyword, text });
  }
  return stages;
}

function addStage(stages: Map<string, Stage>, text: string): void {
  const [, base, name] = /^(\S+) AS (\S+)$/.exec(text) ?? [];
  if (!base || !name) throw new Error(`docker/Dockerfile: a stage without a name: FROM ${text}`);
  stages.set(name, new Stage(name, base, stages.get(base)));
}
