import type { Generator } from '../render/generator';
import type { VersionDifference } from './rebuild.view';

/** What differs between two generators, part by part in the order of the alphabet: `runtime.node` 24.1.0, 24.2.0. */
export function generatorDifferences(then: Generator, now: Generator): VersionDifference[] {
  const [before, after] = [partsOf(then), partsOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((part) => part.before !== part.after);
}

const partsOf = (generator: Generator): Map<string, string> =>
  new Map(
    Object.entries(generator).flatMap(([name, part]: [string, string | Readonly<Record<string, string>>]) =>
      typeof part === 'string'
        ? [[name, part] as const]
        : Object.entries(part).map(([key, version]) => [`${name}.${key}`, version] as const),
    ),
  );
