import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../libs/platform/src';
import { alignmentBench } from './alignment.bench';
import { getByIdBench } from './get-by-id.bench';
import { importBench } from './import.bench';
import { holds, type Measurement } from './measure';
import { ratingsBench } from './ratings.bench';
import { recomputeBench } from './recompute.bench';
import { reportsBench } from './reports.bench';
import { risksBench } from './risks.bench';
import { rollUpBench } from './roll-up.bench';
import { startBench } from './start.bench';
import { twentyPeopleBench } from './twenty-people.bench';

const BENCHES = {
  start: startBench,
  'get-by-id': getByIdBench,
  ratings: ratingsBench,
  'roll-up': rollUpBench,
  recompute: recomputeBench,
  import: importBench,
  'twenty-people': twentyPeopleBench,
  reports: reportsBench,
  risks: risksBench,
  alignment: alignmentBench,
};

/**
 * `npm run bench`: measures, prints a table, writes out/bench.json, and fails when a figure is over its limit.
 * `npm run bench -- get-by-id` measures that alone.
 */
async function main(): Promise<void> {
  const measurements: Measurement[] = [];
  for (const bench of chosen(process.argv.slice(2))) measurements.push(...(await bench()));
  const folder = path.join(projectRoot(), 'out');
  mkdirSync(folder, { recursive: true });
  const model = os.cpus()[0]?.model ?? '';
  const machine = { node: process.version, cores: os.cpus().length, model, at: new Date().toISOString() };
  writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify({ machine, measurements }, null, 2)}\n`);
  process.stdout.write(`${measurements.map(line).join('\n')}\n`);
  if (!measurements.every(holds)) process.exitCode = 1;
}

function chosen(names: readonly string[]): (() => Promise<Measurement[]>)[] {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0)
    throw new Error(`No bench is called ${unknown.join(', ')}: ${Object.keys(BENCHES).join(', ')}`);
  return Object.entries(BENCHES).flatMap(([name, bench]) =>
    names.length === 0 || names.includes(name) ? [bench] : [],
  );
}

function line(measurement: Measurement): string {
  const { name, value, unit } = measurement;
  const figure = unit === 'ratio' ? value.toFixed(2) : `${value.toFixed(2)} ${unit}`;
  return `${name.padEnd(56)} ${figure.padStart(12)}   ${verdict(measurement)}`;
}

function verdict(measurement: Measurement): string {
  const { limit } = measurement;
  if (limit === 'none') return 'for information';
  const wanted = 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`;
  return `${wanted.padEnd(8)} ${holds(measurement) ? 'holds' : 'DOES NOT HOLD'}`;
}

void main();
