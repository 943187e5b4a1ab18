import { deflateRawSync } from 'node:zlib';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

const COLUMNS = [
  'indicator',
  'unit',
  'period',
  'category',
  'value',
  'numerator',
  'denominator',
  'not_applicable',
  'reason',
];
/** The names of the columns, as the hidden first row of a sheet holds them. */
export const WORKBOOK_COLUMNS = [...COLUMNS, 'estimate', 'narrative', 'remark'];

/** A filled-in template made by hand, with rows of values and whatever else a test puts into the sheet. */
export async function workbookOf(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  { name = 'SG13', language = 'en', ...sheet }: Partial<WriteSheet> & { language?: string } = {},
): Promise<Buffer> {
  const content = [WORKBOOK_COLUMNS, WORKBOOK_COLUMNS, ...rows.map((row) => [...row])];
  const contract: WriteSheet = { name: '_resolute', veryHidden: true, rows: [['resolute-entry/1'], [language]] };
  return Buffer.from(await writeXlsx({ sheets: [{ name, rows: content, ...sheet }, contract] }));
}

/** A part of an archive: its bytes, and the size that the archive claims where it lies. */
export interface ArchivePart {
  readonly name: string;
  readonly content: Buffer;
  readonly claims?: number;
}

/** A zip archive, byte by byte, as no honest program makes it. */
export function archiveOf(parts: readonly ArchivePart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = content.length } of parts) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name));
    local.push(head, packed);
    at += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

/** CRC-32; a bomb need not be right, and its three hundred megabytes are not worth the time. */
function crc(content: Buffer): number {
  if (content.length > 1_000_000) return 0;
  let sum = 0xffffffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
