import { answerOf } from './client';

/** A file as it came from the server, under the name that it gave. */
export interface ReceivedFile {
  readonly name: string;
  readonly content: Blob;
}

type Answer = Parameters<typeof answerOf<Blob>>[0];

/** The file that answers a request made with `parseAs: 'blob'`; throws as `answerOf` does, so that a refusal is never saved as a file. */
export async function receivedFile(request: Answer): Promise<ReceivedFile> {
  const content = await answerOf(request);
  const { response } = await request;
  return { content, name: nameIn(response.headers.get('Content-Disposition') ?? '') };
}

/** `attachment; filename="_.csv"; filename*=UTF-8''%D9%85.csv` names `م.csv`. */
function nameIn(disposition: string): string {
  const [, exact] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  if (exact !== undefined) return decodeURIComponent(exact);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? '';
}
