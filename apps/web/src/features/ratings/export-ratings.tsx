import { Button } from '@mantine/core';
import { csvText } from '@resolute/charts';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { everyRating, type RatedIndicator, type RatingsFilter } from '../../api/ratings';
import { useWords } from '../../text/words';
import { useRatingWord } from '../../ui/ratings/use-rating-word';
import { saveFile } from '../../ui/save-file';
import { titleText } from '../../ui/title-text';
import classes from './ratings-page.module.css';

interface ExportRatingsProps {
  readonly filter: RatingsFilter;
  /** With how many rows there are in the file. */
  readonly onDone: (count: number) => void;
}

/** Every row that the filter finds as CSV, with raw decimals: as many as the list says, not only those that are shown. */
export function ExportRatings({ filter, onDone }: ExportRatingsProps) {
  const { say } = useWords();
  const rowOf = useRow();
  const heads = [
    say('ratings.indicator'),
    say('ratings.search'),
    say('ratings.unit'),
    say('ratings.rating'),
    say('ratings.flag'),
    say('ratings.period'),
    ...(['A', 'X', 'p', 'q', 's'] as const).map((symbol) => say(`ratings.symbol-${symbol}`)),
  ];
  const saving = useMutation({
    mutationFn: () => everyRating(filter),
    onSuccess: (ratings) => {
      saveFile(
        'indicator-ratings.csv',
        new Blob([csvText([heads, ...ratings.map(rowOf)])], { type: 'text/csv;charset=utf-8' }),
      );
      onDone(ratings.length);
    },
  });
  return (
    <>
      <Button
        leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
        aria-disabled={saving.isPending}
        onClick={() => saving.isPending || saving.mutate()}
      >
        {say('ratings.exportCsv')}
      </Button>
      {saving.isError && (
        <p role="alert" className={classes.failed}>
          {say('states.noAnswer')}
        </p>
      )}
    </>
  );
}

function useRow(): (rating: RatedIndicator) => string[] {
  const { say, language } = useWords();
  const word = useRatingWord();
  return ({ code, title, unit, result }) => {
    const names = [code, titleText(title, language).text, unit.code, word(result)];
    if (result.kind === 'not-rated') return [...names, '', '', '', '', '', '', ''];
    const flags = result.flags.map((flag) => say(`ratings.flag-${flag}`)).join('; ');
    const { periodId, actual, expected, progress, pace, shortfall } = result;
    return [...names, flags, periodId, ...[actual, expected, progress, pace, shortfall].map((figure) => figure ?? '')];
  };
}
