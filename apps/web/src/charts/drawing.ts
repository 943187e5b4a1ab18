import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

// Only what our charts are made of; the rest of the library stays out of the browser.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws on a canvas until it is told to stop; it follows the size of what is around the canvas. */
export function draw(canvas: HTMLCanvasElement, configuration: ChartConfiguration): () => void {
  const chart = new Chart(canvas, configuration);
  return () => chart.destroy();
}
