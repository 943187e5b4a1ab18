import { useWords } from '../../text/words';

const FORM = /^(\d{4})(?:-(?:(Q|H)([1-4])|(\d{2})))?$/;

/** A period as people call it: `2026-Q3` is "Q3 2026", `2026-09` is "September 2026"; a meeting keeps its code. */
export function usePeriodName(): (id: string) => string {
  const { say, month } = useWords();
  return (id) => {
    const [, year = '', part, number = '', monthNumber] = FORM.exec(id) ?? [];
    if (year === '') return id;
    if (monthNumber !== undefined) return month(`${year}-${monthNumber}`);
    if (part === undefined) return year;
    return part === 'Q' ? say('values.quarter', { number, year }) : say('values.half', { number, year });
  };
}
