import { saveFile } from '../ui/save-file';

interface Caption {
  readonly title: string;
  readonly sentence: string;
  readonly isRightToLeft: boolean;
}

const MARGIN = 16;
const LINE = 20;

/** Puts all canvases of an element on one opaque ground, as they lie on the page, under their title and sentence, as a PNG. */
export function savePicture(name: string, frame: HTMLElement, caption: Caption): void {
  const canvases = [...frame.querySelectorAll('canvas')];
  const ground = frame.getBoundingClientRect();
  const scale = globalThis.devicePixelRatio || 1;
  const style = getComputedStyle(frame);
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (!pen || canvases.length === 0) return;
  pen.font = `13px ${style.fontFamily}`;
  const sentences = linesOf(pen, caption.sentence, ground.width);
  const head = MARGIN + LINE * (sentences.length + 1) + MARGIN;
  picture.width = (ground.width + MARGIN * 2) * scale;
  picture.height = (head + ground.height + MARGIN) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.fillStyle = style.color;
  const start = caption.isRightToLeft ? ground.width + MARGIN : MARGIN;
  pen.textAlign = caption.isRightToLeft ? 'right' : 'left';
  pen.direction = caption.isRightToLeft ? 'rtl' : 'ltr';
  pen.font = `600 15px ${style.fontFamily}`;
  pen.fillText(caption.title, start, MARGIN + 12);
  pen.font = `13px ${style.fontFamily}`;
  sentences.forEach((text, at) => {
    pen.fillText(text, start, MARGIN + 12 + LINE * (at + 1));
  });
  for (const canvas of canvases) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    pen.drawImage(canvas, left - ground.left + MARGIN, top - ground.top + head, width, height);
  }
  for (const words of frame.querySelectorAll('figcaption')) {
    const box = words.getBoundingClientRect();
    pen.font = `600 13px ${style.fontFamily}`;
    const x = caption.isRightToLeft ? box.right : box.left;
    pen.fillText(words.textContent ?? '', x - ground.left + MARGIN, box.top - ground.top + head + 14);
  }
  picture.toBlob((content) => content && saveFile(name, content), 'image/png');
}

function linesOf(pen: CanvasRenderingContext2D, sentence: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
