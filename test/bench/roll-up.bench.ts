import { RULE_VERSION_1, rollUpTree } from '@resolute/domain';
import { type Measurement, median, seconds } from './measure';
import { treesOfPeriods } from './roll-up.dataset';

const ROUNDS = 3;
const SIZE = { indicators: 10_000, parents: 1500, periods: 16 };

/** A tree of 10 000 indicators, rolled up for each of 16 periods in one thread; the ratings of the indicators are given. */
export async function rollUpBench(): Promise<Measurement[]> {
  const trees = treesOfPeriods(SIZE, 108);
  const runs: number[] = [];
  let rated = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push(
      await seconds(() => {
        rated = 0;
        for (const tree of trees)
          for (const result of rollUpTree(tree, RULE_VERSION_1).values()) if (result.kind === 'rated') rated += 1;
      }),
    );
  }
  const detail = { runs, ...SIZE, rated };
  return [
    { name: 'roll-up, 10 000 indicators × 16 periods', value: median(runs), unit: 's', limit: { atMost: 1 }, detail },
  ];
}
