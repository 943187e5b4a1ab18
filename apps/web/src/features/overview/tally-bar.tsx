import { MARKS, type Mark } from '@resolute/domain';
import { useId } from 'react';
import classes from './overview.module.css';

const WIDTH = 1000;
const HEIGHT = 12;
const GAP = 3;

/** The marks as parts of one bar, in their order, what is not rated hatched. The tiles below say the same in numbers. */
export function TallyBar({ counts }: { readonly counts: Readonly<Record<Mark, number>> }) {
  const hatch = useId();
  const total = MARKS.reduce((sum, mark) => sum + counts[mark], 0);
  if (total === 0) return null;
  let start = 0;
  const parts = MARKS.map((mark) => {
    const width = (counts[mark] / total) * WIDTH;
    start += width;
    return { mark, x: start - width, width: Math.max(0, width - GAP) };
  });
  return (
    <svg className={classes.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={classes.hatch} />
        </pattern>
      </defs>
      {parts.map(({ mark, x, width }) => (
        <rect
          key={mark}
          data-mark={mark}
          x={x}
          width={width}
          height={HEIGHT}
          {...(mark === 'not-rated' && { fill: `url(#${hatch})` })}
        />
      ))}
    </svg>
  );
}
