import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'react';
import classes from './charts.module.css';

interface ChartCanvasProps {
  /** What the picture shows, in a sentence. */
  readonly name: string;
  readonly configuration: ChartConfiguration;
  /** How many rows of bars there are; other charts have one height. */
  readonly size: 'small' | 'large' | 'bars' | 'flows' | 'flows-tall' | 'flows-tallest';
}

/** A picture with a name. Chart.js comes with the first chart that is shown, and nothing moves on it. */
export function ChartCanvas({ name, configuration, size }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const drawing = configuration.type === 'sankey' ? import('./flow-drawing') : import('./drawing');
    void drawing.then(({ draw }) => {
      if (!isGone && canvas.current) stop = draw(canvas.current, configuration);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [configuration]);
  return (
    <div className={classes.canvas} data-size={size}>
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}
