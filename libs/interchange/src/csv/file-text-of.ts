import { DomainError, fileText } from '@resolute/domain';

/** The text of a file. Throws `import/undecodable`. */
export function fileTextOf(bytes: Buffer): string {
  const text = fileText(bytes);
  if (text === undefined) throw new DomainError('import/undecodable');
  return text;
}
