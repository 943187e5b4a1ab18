import { type Canvas, createCanvas, GlobalFonts, type SvgCanvas, SvgExportFlag } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { Drawing } from '../sections/section';
import type { ChartPicture } from './chart-picture';
import { documentFonts } from './document-fonts';

let isReady = false;

/** Fonts and the parts of Chart.js that are drawn with; once for each thread. */
function prepare(): void {
  if (isReady) return;
  for (const { file, family } of documentFonts())
    if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`The font ${file} cannot be read`);
  Chart.register(LineController, LineElement, PointElement, BarController, BarElement, CategoryScale, LinearScale);
  isReady = true;
}

/** A chart as SVG with its letters as outlines, the same bytes each time. */
export function chartSvg(drawing: Drawing): string {
  const canvas = createCanvas(drawing.width, drawing.height, SvgExportFlag.ConvertTextToPaths);
  return drawOn(canvas, drawing, 1, () => withOwnNumbers(canvas.getContent().toString('utf8')));
}

/** How many dots of the picture stand for one of the drawing: fine enough for print. */
const FINENESS = 2;

/** The same chart as a picture, for documents that take no drawing. */
export function chartPicture(drawing: Drawing): ChartPicture {
  const { width, height } = drawing;
  const canvas = createCanvas(width, height);
  return drawOn(canvas, drawing, FINENESS, () => ({ png: canvas.toBuffer('image/png'), width, height }));
}

/** Draws, takes what was drawn, and gives the chart back. Paper has one size, and nobody points at it. */
function drawOn<T>(canvas: Canvas | SvgCanvas, drawing: Drawing, devicePixelRatio: number, take: () => T): T {
  prepare();
  const { configuration } = drawing;
  const options = { ...configuration.options, responsive: false, animation: false as const, devicePixelRatio };
  const chart = new Chart(asElement(canvas), { ...configuration, options });
  const taken = take();
  chart.destroy();
  return taken;
}

/** Chart.js asks its canvas for a style, which one outside a browser does not have. */
function asElement(canvas: Canvas | SvgCanvas): ConstructorParameters<typeof Chart>[0] {
  const style = { getPropertyValue: () => '', getPropertyPriority: () => '', setProperty: () => undefined };
  return Object.assign(canvas, { style }) as unknown as ConstructorParameters<typeof Chart>[0];
}

/** The names of clips count on through the life of a process; here they count from the beginning of the drawing. */
function withOwnNumbers(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/cl_[0-9a-f]+/gu, (name) => {
    const own = names.get(name) ?? `c${names.size}`;
    names.set(name, own);
    return own;
  });
}
