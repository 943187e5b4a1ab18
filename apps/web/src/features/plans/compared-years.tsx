import { decimalText, parseDecimal, printedNumber, times, whole } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import type { ComparisonLine } from './comparison-table';
import classes from './plans.module.css';

type Planned = NonNullable<ComparisonLine['before']>['years'][number] | undefined;

interface ComparedYearsProps {
  readonly line: ComparisonLine;
  /** The years that both versions cover. */
  readonly years: readonly number[];
}

/** What is planned for each year that both versions cover; where they differ, the earlier words are struck out. */
export function ComparedYears({ line: { before, after }, years }: ComparedYearsProps) {
  const shown = years
    .map((year) => ({ year, past: entryOf(before, year), now: entryOf(after, year) }))
    .filter(({ past, now }) => past !== undefined || now !== undefined);
  if (shown.length === 0) return '–';
  return (
    <ul className={classes.comparedYears}>
      {shown.map(({ year, past, now }) => (
        <li key={year}>
          <bdi className={classes.name}>{year}</bdi>{' '}
          <OneYear past={past} now={now} isPaired={before !== null && after !== null} />
        </li>
      ))}
    </ul>
  );
}

const entryOf = (result: ComparisonLine['before'], year: number): Planned =>
  result?.years.find((each) => each.year === year);

interface OneYearProps {
  readonly past: Planned;
  readonly now: Planned;
  readonly isPaired: boolean;
}

function OneYear({ past, now, isPaired }: OneYearProps) {
  const textOf = usePlannedText();
  const [earlier, later] = [past && textOf(past), now && textOf(now)];
  if (earlier === later || !isPaired) return <bdi>{later ?? earlier}</bdi>;
  return (
    <>
      {earlier !== undefined && <del className={classes.deleted}>{earlier}</del>}{' '}
      {later !== undefined && <ins className={classes.inserted}>{later}</ins>}
    </>
  );
}

function usePlannedText(): (entry: NonNullable<Planned>) => string {
  const { say, language } = useWords();
  const { person } = useSignedIn();
  return ({ planned, regionalSupportShare }) => {
    const { text } = titleText(planned, language);
    if (regionalSupportShare === null) return text;
    const percent = decimalText(times(parseDecimal(regionalSupportShare), whole(100)));
    return say('plans.plannedWithShare', { text, percent: printedNumber(percent, language, person.numerals) });
  };
}
