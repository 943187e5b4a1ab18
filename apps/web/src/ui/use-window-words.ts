import type { components } from '../api/schema';
import { useWords } from '../text/words';

/** Whether a value may be entered, as the server says it of a cell. */
export type CellWindow = components['schemas']['CellResponse']['window'];

export interface WindowWords {
  /** One word, for beside a value. */
  readonly short: string;
  /** Which rule opens or locks it, since when, until when, and who can open it. */
  readonly sentence: string;
}

/** What is said of the window of a cell: "Locked", and "Closed since 11 May 2026, 00:00. A planner can grant an exception." */
export function useWindowWords(): (window: CellWindow) => WindowWords {
  const { say, moment } = useWords();
  return (window) => {
    if (window.kind === 'open') {
      const sentence = say(`windows.open-${window.because}`, { until: moment(window.until) });
      return { short: say('windows.short-open'), sentence };
    }
    const { rule, since, until, decision = '' } = window;
    const opening = until === null ? 'never' : 'once';
    const times = { since: since === null ? '' : moment(since), until: until === null ? '' : moment(until), decision };
    return { short: say('windows.short-locked'), sentence: say(`windows.lock-${rule}`, { ...times, opening }) };
  };
}
