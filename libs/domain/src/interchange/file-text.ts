/** The encodings in which a file of text is taken: UTF-8, and UTF-16 when its first mark says so. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the first bytes of a file say. FF FE is UTF-16; without any mark only UTF-8 comes into question. */
export function encodingOf(head: Uint8Array): FileEncoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Turns bytes into text part by part; `last` has none. Undefined as soon as the bytes are no text in their encoding. */
export type TextReader = (part?: Uint8Array) => string | undefined;

/**
 * Reads a file whose first bytes are given. Nothing is guessed: a byte that is none of the encoding, or a NUL (which UTF-16
 * without its mark is full of), means that the file was saved otherwise, and its letters would come out as others.
 */
export function textReader(head: Uint8Array): TextReader {
  const decoder = new TextDecoder(encodingOf(head), { fatal: true });
  return (part) => {
    try {
      const text = part ? decoder.decode(part, { stream: true }) : decoder.decode();
      return text.includes('\0') ? undefined : text;
    } catch {
      return undefined;
    }
  };
}

/** The text of a whole file, or undefined: `63 61 66 E9` is "café" in Windows-1252, and is refused. */
export function fileText(bytes: Uint8Array): string | undefined {
  const read = textReader(bytes);
  const [text, rest] = [read(bytes), read()];
  return text === undefined || rest === undefined ? undefined : text + rest;
}
