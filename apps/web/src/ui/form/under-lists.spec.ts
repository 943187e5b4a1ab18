import { type Problem, ProblemError } from '../../api/problem';
import { underLists } from './under-lists';

const fault = (field: string, detail: string) => ({ field, detail, code: 'field/repeated', params: {} });
const refusedFor = (...errors: readonly ReturnType<typeof fault>[]) =>
  Promise.reject(new ProblemError({ code: 'request/invalid', title: '', detail: '', errors } as unknown as Problem));
const NAMES = { reviewerIds: (at: number) => ['Ana', 'Ben', 'Chi'][at] ?? '' };
const heard = (refusal: Promise<never>) =>
  underLists(refusal, NAMES, (name, problem) => `${name}: ${problem}`).catch((error: ProblemError) =>
    error.problem.errors?.map(({ field, detail }) => [field, detail]),
  );

describe('what is wrong with entries of a list', () => {
  it('is said of the list, by the name of each', async () => {
    const refusal = refusedFor(
      fault('reviewerIds.0', 'No.'),
      fault('series', 'None.'),
      fault('reviewerIds.2', 'Gone.'),
    );
    expect(await heard(refusal)).toEqual([
      ['reviewerIds', 'Ana: No. Chi: Gone.'],
      ['series', 'None.'],
    ]);
  });

  it('stays where it is for a list as a whole, and for a text in a language', async () => {
    const refusal = refusedFor(fault('reviewerIds', 'Too many.'), fault('title.fr', 'Too long.'));
    expect(await heard(refusal)).toEqual([
      ['reviewerIds', 'Too many.'],
      ['title.fr', 'Too long.'],
    ]);
  });

  it('is no answer of ours when none came', async () => {
    const lost = new Error('lost');
    await expect(underLists(Promise.reject(lost), NAMES, () => '')).rejects.toBe(lost);
  });
});
