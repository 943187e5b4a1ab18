import type { Risk } from '../../api/risks';

/** What a part of the page of a risk is given. */
export interface PartProps {
  readonly risk: Risk;
  /** Says on the page what was done here. */
  readonly onDone: (sentence: string) => void;
}
