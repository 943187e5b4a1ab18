import { crc32, deflateRawSync } from 'node:zlib';

/** The shortest text that is a PDF by its first bytes; `about` makes its content different. */
export const pdf = (about = 'minutes'): Buffer =>
  Buffer.from(`%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n${about}\n%%EOF\n`, 'latin1');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The list of parts of an office document, whose main part has this type. */
export const contentTypes = (...types: string[]): string =>
  `<?xml version="1.0"?><Types>${types.map((type) => `<Override PartName="/a.xml" ContentType="${type}"/>`).join('')}</Types>`;

/** A word document with further parts. */
export const docx = (parts: Readonly<Record<string, string>> = {}): Buffer =>
  zipFile({ '[Content_Types].xml': contentTypes(WORD), 'word/document.xml': '<w:document/>', ...parts });

/** A ZIP file with these texts in it. */
export function zipFile(parts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const [bytes, path] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(Buffer.concat(locals).length, 10);
    centrals.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), about, central, path);
    locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), about, path, packed);
  }
  const [local, central] = [Buffer.concat(locals), Buffer.concat(centrals)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

export const BOUNDARY = 'resolute-test-boundary';
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** One file of a form, without the end of the form. */
export const filePart = (fileName: string, content: Buffer, field = 'file'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);

export const FORM_END = Buffer.from(`--${BOUNDARY}--\r\n`);

/** A form with one file, as a browser sends it. */
export const form = (fileName: string, content: Buffer): Buffer =>
  Buffer.concat([filePart(fileName, content), FORM_END]);
