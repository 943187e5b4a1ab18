import { useComputedColorScheme } from '@mantine/core';
import type { ChartColours } from '@resolute/charts';
import { printedNumber } from '@resolute/domain';
import { useMemo } from 'react';
import { useSignedIn } from '../api/signed-in';
import { useWords } from '../text/words';

export interface ChartManners {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  /** A tick of an axis, which Chart.js counts as a number. */
  readonly formatNumber: (value: number) => string;
  readonly formatDecimal: (decimal: string) => string;
}

const MOST_DECIMALS = 6;

/** The colours of the theme that is shown, the direction of the page and the reader's numbers; the same until one of them changes. */
export function useChartManner(): ChartManners {
  const { direction, language } = useWords();
  const { person } = useSignedIn();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { numerals } = person;
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    // The scheme decides what the tokens are.
    const token = (name: string): string => (scheme ? style.getPropertyValue(name).trim() : '');
    const formatDecimal = (decimal: string): string => printedNumber(decimal, language, numerals);
    return {
      fontFamily: getComputedStyle(document.body).fontFamily,
      isRightToLeft: direction === 'rtl',
      formatDecimal,
      formatNumber: (value) => formatDecimal(String(Number(value.toFixed(MOST_DECIMALS)))),
      colours: {
        line: token('--ch-line'),
        path: token('--ch-path'),
        context: token('--ch-soft'),
        grid: token('--ch-grid'),
        axis: token('--edge'),
        ink: token('--mantine-color-text'),
        quiet: token('--text-2'),
        surface: token('--surface'),
        marks: {
          exceeded: token('--exc'),
          'on-track': token('--on'),
          'at-risk': token('--at'),
          'off-track': token('--off'),
          'not-rated': token('--nr'),
        },
      },
    };
  }, [direction, language, numerals, scheme]);
}
