import { existsSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { ReportRenderer, type ReportSnapshot, tellReport } from '../../libs/reporting/src';
import { median } from './measure';

const CHROMIUM = '/usr/bin/chromium';

type ToldDocument = ReturnType<typeof tellReport>['document'];
type Block = ToldDocument['sections'][number]['blocks'][number];

/**
 * The milliseconds that the same document takes as HTML through a headless Chromium that is up already; nothing where there is
 * none. Its charts are given to it ready as pictures, so that it has less to do than the renderer.
 */
export async function inChromium(snapshot: string, times: number): Promise<number | undefined> {
  if (!existsSync(CHROMIUM)) return undefined;
  const html = htmlOf(tellReport(JSON.parse(snapshot) as ReportSnapshot, 'en').document, await chartsOf(snapshot));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const took: number[] = [];
    for (let at = 0; at <= times; at += 1) {
      const began = performance.now();
      await page.setContent(html);
      await page.pdf({ format: 'A4', tagged: true });
      took.push(performance.now() - began);
    }
    // The first one warms it up, as the other one was.
    return median(took.slice(1));
  } finally {
    await browser.close();
  }
}

/** The pictures of a report in the order of their charts, as the Word document holds them. */
async function chartsOf(snapshot: string): Promise<string[]> {
  const renderer = new ReportRenderer();
  try {
    const { files } = await renderer.render(snapshot, 'en', { formats: ['docx'] });
    const entries = Object.entries(unzipSync(new Uint8Array(files[0]?.bytes ?? [])));
    const pictures = entries.filter(([name]) => /^word\/media\/.+\.png$/u.test(name));
    return pictures.map(([, bytes]) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
  } finally {
    await renderer.close();
  }
}

function htmlOf({ head, sections }: ToldDocument, charts: readonly string[]): string {
  const left = [...charts];
  const told = sections.flatMap(({ blocks }) => blocks.map((block) => blockHtml(block, left)));
  const box = head.box.map((entry) => `<dt>${escaped(entry.head)}<dd>${escaped(entry.text)}`);
  return `<!doctype html><html lang="en"><title>${escaped(head.title)}</title><style>body{font:10pt 'Noto Sans',sans-serif}</style>
    <h1>${escaped(head.title)}</h1><dl>${box.join('')}</dl>${told.join('')}`;
}

/** A chart takes the next picture from those that are left. */
function blockHtml(block: Block, left: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text.text)}</h2>`;
    case 'subheading':
      return `<h3>${escaped(block.text.text)} <small>${escaped(block.note ?? '')}</small></h3>`;
    case 'paragraph':
      return `<p>${escaped(block.text.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map(({ lead = '', text }) => `<li>${escaped(`${lead} ${text.text}`)}</li>`).join('')}</ul>`;
    case 'chart':
      return `<figure><img alt="${escaped(block.alt)}" src="${left.shift() ?? ''}"><figcaption>${escaped(block.caption)}</figcaption></figure>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = columns.map(({ head }) => `<th>${escaped(head)}</th>`).join('');
  const told = rows.map((row) => {
    const cells = row.map(({ text, note, chip }) => [text?.text, chip?.word, note].filter(Boolean).join(' '));
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead>${told.join('')}</table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
