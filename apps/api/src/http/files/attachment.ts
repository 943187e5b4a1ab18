/**
 * `Content-Disposition` for a file that a browser must save and never show (RFC 6266): a plain name for old programs, and the
 * true one in UTF-8. `procès.pdf` gives `attachment; filename="proc_s.pdf"; filename*=UTF-8''proc%C3%A8s.pdf`.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const exact = encodeURIComponent(fileName).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
