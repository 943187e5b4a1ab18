import { type FileMark, fileMark } from '../document/file-mark';

const OURS = /<(cp:keywords|cp:revision|dc:identifier|dc:language)>[^<]*<\/\1>/gu;

/** The core properties of an Office document with the mark of the file, its language and its revision. */
export function markedCore(xml: string, mark: FileMark): string {
  const text = fileMark(mark);
  const properties = [
    `<dc:identifier>${text}</dc:identifier>`,
    `<cp:keywords>${text}</cp:keywords>`,
    `<dc:language>${mark.language}</dc:language>`,
    `<cp:revision>${mark.revision}</cp:revision>`,
  ];
  return xml.replaceAll(OURS, '').replace('</cp:coreProperties>', `${properties.join('')}</cp:coreProperties>`);
}

/** The same as properties of their own, which offices list for whoever looks. */
export const markProperties = (mark: FileMark): Readonly<Record<string, string>> => ({
  'Resolute report': mark.reportId,
  'Resolute revision': String(mark.revision),
  'Resolute language': mark.language,
});
