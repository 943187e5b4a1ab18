import { type RatingInput, rate } from '../../libs/domain/src';
import { type Measurement, median, seconds } from './measure';
import { ratingInputs } from './rating-dataset';

const BATCHES = 20;
const BATCH = 50_000;
const ROUNDS = 3;

/**
 * A million ratings after each other on one thread, batch after batch, as a nightly run reads them; what is timed is the
 * rating alone.
 */
export async function ratingsBench(): Promise<Measurement[]> {
  const inputs = ratingInputs(BATCH);
  const runs: number[] = [];
  let answers: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    let taken = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      taken += await seconds(() => {
        answers = rateAll(inputs);
      });
    }
    runs.push(taken);
  }
  const detail = { runs, batch: BATCH, ...answers };
  return [{ name: '1 000 000 ratings, one thread', value: median(runs), unit: 's', limit: { atMost: 5 }, detail }];
}

/** How often each answer came out; it also keeps the work from being left out as unused. */
function rateAll(inputs: readonly RatingInput[]): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const input of inputs) {
    const result = rate(input);
    const answer = result.kind === 'rated' ? result.rating : result.reason;
    answers[answer] = (answers[answer] ?? 0) + 1;
  }
  return answers;
}
