import { createCanvas, GlobalFonts, type SvgCanvas, SvgExportFlag } from '@napi-rs/canvas';
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
export function chartSvg({ configuration, width, height }: Drawing): string {
  prepare();
  const canvas = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
  // Paper has one size, and nobody points at it.
  const options = { ...configuration.options, responsive: false, animation: false as const, devicePixelRatio: 1 };
  const chart = new Chart(asElement(canvas), { ...configuration, options });
  const svg = canvas.getContent().toString('utf8');
  chart.destroy();
  return withOwnNumbers(svg);
}

/** Chart.js asks its canvas for a style, which one outside a browser does not have. */
function asElement(canvas: SvgCanvas): ConstructorParameters<typeof Chart>[0] {
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
