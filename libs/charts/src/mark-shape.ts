import type { Mark } from '@resolute/domain';
import type { Chart } from 'chart.js';

/** What draws on a canvas, in the browser and on the server. */
export type Pen = Chart['ctx'];

/** Each mark has a shape of its own, so that nobody needs the colour: plus, circle, triangle, diamond, ring. */
export function drawMark(pen: Pen, mark: Mark, { x, y, size }: { x: number; y: number; size: number }): void {
  const half = size / 2;
  pen.beginPath();
  SHAPES[mark](pen, x, y, half);
  if (mark === 'not-rated') pen.stroke();
  else pen.fill();
}

type Shape = (pen: Pen, x: number, y: number, half: number) => void;

const round: Shape = (pen, x, y, half) => pen.arc(x, y, half, 0, Math.PI * 2);

const polygon =
  (...corners: readonly (readonly [number, number])[]): Shape =>
  (pen, x, y, half) => {
    corners.forEach(([across, down], at) => {
      if (at === 0) pen.moveTo(x + across * half, y + down * half);
      else pen.lineTo(x + across * half, y + down * half);
    });
    pen.closePath();
  };

const SHAPES: Readonly<Record<Mark, Shape>> = {
  exceeded: (pen, x, y, half) => {
    const arm = half * 0.38;
    pen.rect(x - half, y - arm, half * 2, arm * 2);
    pen.rect(x - arm, y - half, arm * 2, half * 2);
  },
  'on-track': round,
  'at-risk': polygon([0, -1], [1, 0.85], [-1, 0.85]),
  'off-track': polygon([0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]),
  'not-rated': round,
};
