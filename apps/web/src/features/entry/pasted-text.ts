import { pastedBlock } from '@resolute/domain';

/** The cells on the clipboard: as text parted by tabs, which every spreadsheet gives, else as a table of a page. */
export function pastedCells(clipboard: Pick<DataTransfer, 'getData'>): string[][] {
  const text = clipboard.getData('text/plain');
  if (text !== '') return pastedBlock(text);
  const table = new DOMParser().parseFromString(clipboard.getData('text/html'), 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim()));
  return pastedBlock(rows.map((cells) => cells.map(quoted).join('\t')).join('\n'));
}

const quoted = (cell: string): string => (/[\t\r\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
