import type { Result, ResultsMap } from '../../api/results';
import type { ResultsChoice } from './use-address';

/**
 * Whether a result is one of those chosen, by the same rules as the server's list: of the plan itself, and a part of the code
 * or of the title in any language. Without a choice the whole map is.
 */
export function lookedFor(choice: ResultsChoice, { framework }: Pick<ResultsMap, 'framework'>) {
  const { kind, control, sdg, text } = choice;
  const isChosen = Object.keys(choice).length > 0;
  const part = text?.toLocaleLowerCase();
  const isNamed = ({ code, title }: Result): boolean =>
    part === undefined || [code, ...Object.values(title)].some((words) => words.toLocaleLowerCase().includes(part));
  return (result: Result): boolean =>
    !isChosen ||
    (result.framework.id === framework.id &&
      (kind === undefined || result.kind.code === kind) &&
      (control === undefined || result.controlLevel === control) &&
      (sdg === undefined || result.sdgs.includes(sdg)) &&
      isNamed(result));
}
