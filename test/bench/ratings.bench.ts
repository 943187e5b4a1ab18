import { type RatingInput, rate } from '../../libs/domain/src';
import { type Measurement, median, seconds } from './measure';
import { ratingInputs } from './rating-dataset';

const RATINGS = 1_000_000;
const ROUNDS = 3;

/** A million ratings after each other on one thread; the inputs are ready, as a nightly run has read them by then. */
export async function ratingsBench(): Promise<Measurement[]> {
  const inputs = ratingInputs(RATINGS);
  const runs: number[] = [];
  let answers: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push(await seconds(() => (answers = rateAll(inputs))));
  }
  const detail = { runs, ...answers };
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
