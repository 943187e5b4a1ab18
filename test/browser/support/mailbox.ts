import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../../support/until';
import type { ProductPlace } from './product';

/** The newest link to a page that was sent to somebody, as they would click on it: `/join#…`. Waits for the mail. */
export async function mailedLink(place: ProductPlace, to: string, page: 'join' | 'reset'): Promise<string> {
  const find = (): string | undefined =>
    mailsTo(place, to)
      .map((mail) => new RegExp(`/${page}#[\\w-]{43}`).exec(mail)?.[0])
      .findLast((link) => link !== undefined);
  await until(() => find() !== undefined);
  return find() ?? '';
}

/** The files are named by their time, so that the last is the newest. */
function mailsTo({ dataDirectory }: ProductPlace, to: string): string[] {
  const folder = path.join(dataDirectory, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((mail) => new RegExp(`^To: .*${to}`, 'im').test(mail))
    .map(asText);
}

/** Quoted-printable breaks long lines in two; see RFC 2045, 6.7. */
const asText = (mail: string): string => mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
