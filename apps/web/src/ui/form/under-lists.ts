import { ProblemError } from '../../api/problem';

/** The lists of a definition, and what an entry of one is called. */
export type EntryNames = Readonly<Record<string, (at: number) => string>>;

/**
 * The server names the entry that it refuses, such as `reviewerIds.2`; the form has one place for what is wrong with a list.
 * `say` joins the name of an entry and its problem.
 */
export async function underLists<T>(
  answer: Promise<T>,
  names: EntryNames,
  say: (name: string, problem: string) => string,
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const found = (error.problem.errors ?? []).map((each) => {
      const [list = '', at = ''] = each.field.split('.', 2);
      const nameOf = names[list];
      return nameOf && /^\d+$/.test(at) ? { ...each, field: list, detail: say(nameOf(Number(at)), each.detail) } : each;
    });
    const fields = [...new Set(found.map(({ field }) => field))];
    const errors = fields.flatMap((field) => {
      const [first, ...others] = found.filter((each) => each.field === field);
      return first ? [{ ...first, detail: [first, ...others].map(({ detail }) => detail).join(' ') }] : [];
    });
    throw new ProblemError({ ...error.problem, errors });
  }
}
