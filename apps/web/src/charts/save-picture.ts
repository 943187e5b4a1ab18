import { saveFile } from '../ui/save-file';
import { linesOf } from './lines-of';

interface Caption {
  readonly title: string;
  readonly sentence: string;
  readonly isRightToLeft: boolean;
}

const MARGIN = 16;
const LINE = 20;

/** Puts all canvases of an element on one opaque ground, as they lie on the page, under their title and sentence, as a PNG. */
export function savePicture(name: string, frame: HTMLElement, caption: Caption): void {
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (!pen) return;
  const ground = frame.getBoundingClientRect();
  const scale = globalThis.devicePixelRatio || 1;
  const { fontFamily, color } = getComputedStyle(frame);
  pen.font = `13px ${fontFamily}`;
  const sentences = linesOf(caption.sentence, (line) => pen.measureText(line).width <= ground.width);
  const head = MARGIN + LINE * (sentences.length + 1) + MARGIN;
  picture.width = (ground.width + MARGIN * 2) * scale;
  picture.height = (head + ground.height + MARGIN) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.fillStyle = color;
  writeHead(pen, { ...caption, sentences, fontFamily, width: ground.width });
  const offset = { left: MARGIN - ground.left, top: head - ground.top };
  drawCanvases(pen, frame, offset);
  writeNames(pen, frame, { ...offset, fontFamily, isRightToLeft: caption.isRightToLeft });
  picture.toBlob((content) => content && saveFile(name, content), 'image/png');
}

interface Head extends Caption {
  readonly sentences: readonly string[];
  readonly fontFamily: string;
  readonly width: number;
}

function writeHead(pen: CanvasRenderingContext2D, { title, sentences, isRightToLeft, fontFamily, width }: Head): void {
  const start = isRightToLeft ? width + MARGIN : MARGIN;
  pen.textAlign = isRightToLeft ? 'right' : 'left';
  pen.direction = isRightToLeft ? 'rtl' : 'ltr';
  pen.font = `600 15px ${fontFamily}`;
  pen.fillText(title, start, MARGIN + 12);
  pen.font = `13px ${fontFamily}`;
  sentences.forEach((text, at) => {
    pen.fillText(text, start, MARGIN + 12 + LINE * (at + 1));
  });
}

interface Offset {
  readonly left: number;
  readonly top: number;
}

function drawCanvases(pen: CanvasRenderingContext2D, frame: HTMLElement, offset: Offset): void {
  for (const canvas of frame.querySelectorAll('canvas')) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    pen.drawImage(canvas, left + offset.left, top + offset.top, width, height);
  }
}

/** The names of small multiples, which stand beside their canvases. */
function writeNames(
  pen: CanvasRenderingContext2D,
  frame: HTMLElement,
  { left, top, fontFamily, isRightToLeft }: Offset & { readonly fontFamily: string; readonly isRightToLeft: boolean },
): void {
  pen.font = `600 13px ${fontFamily}`;
  for (const words of frame.querySelectorAll('figcaption')) {
    const box = words.getBoundingClientRect();
    pen.fillText(words.textContent ?? '', (isRightToLeft ? box.right : box.left) + left, box.top + top + 14);
  }
}
