/** A request body with one file, as a browser's form sends it. */
export function multipartFile(fileName: string, content: Buffer | string): { payload: Buffer; type: string } {
  const boundary = '----ResoluteTestBoundary7a8f';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, type: `multipart/form-data; boundary=${boundary}` };
}
