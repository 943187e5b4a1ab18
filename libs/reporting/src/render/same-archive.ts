import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import type { FileMark } from '../document/file-mark';
import { markedCore } from './marked-properties';

/** As local time: the archive writes it in the zone of the machine, and midnight is midnight everywhere. */
const NO_TIME = new Date(1980, 0, 1);

const PARTS_WITH_IDS = /^word\/(document|header\d*|footer\d*)\.xml$/u;

/**
 * An Office document as the same bytes each time: its parts in one order and without the time of their writing, the date of the
 * report as its own, and ids that count from the beginning of this document rather than through the life of the process. An issued
 * one gets its mark.
 */
export function sameArchive(bytes: Uint8Array, createdAt: string, mark?: FileMark): Buffer {
  const parts = withOwnLinks(unzipSync(new Uint8Array(bytes)));
  const again: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const part = parts[name] ?? new Uint8Array();
    again[name] =
      name === CORE
        ? // Not packed: in a packed part one changed byte would take the mark along.
          [withCore(part, createdAt, mark), { mtime: NO_TIME, level: 0 }]
        : [withOwnIds(name, part), { mtime: NO_TIME, level: 6 }];
  }
  return Buffer.from(zipSync(again));
}

const CORE = 'docProps/core.xml';
const TEXT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** Links are known by ids that are drawn by lot: from here on by their place in the text. */
function withOwnLinks(parts: Unzipped): Unzipped {
  const [text, relations] = [parts[TEXT], parts[RELATIONS]];
  if (!text || !relations) return parts;
  const links = [...strFromU8(text).matchAll(/<w:hyperlink\b[^>]*?\br:id="([^"]+)"/gu)].map(([, id = '']) => id);
  const ids = new Map([...new Set(links)].map((id, at) => [id, `rIdLink${at + 1}`]));
  const renamed = (part: Uint8Array) =>
    strToU8(
      strFromU8(part).replaceAll(
        /\b((?:r:id|Id)=")([^"]+)"/gu,
        (_, name: string, id: string) => `${name}${ids.get(id) ?? id}"`,
      ),
    );
  return { ...parts, [TEXT]: renamed(text), [RELATIONS]: renamed(relations) };
}

/** What says of which kinds the parts are stands first, as the format wants it. */
function byPlace(one: string, other: string): number {
  const first = '[Content_Types].xml';
  if (one === first || other === first) return one === first ? -1 : 1;
  return one < other ? -1 : 1;
}

function withCore(part: Uint8Array, createdAt: string, mark: FileMark | undefined): Uint8Array {
  const moment = createdAt.replace(/\.\d+Z$/u, 'Z');
  const core = strFromU8(part).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`);
  return strToU8(mark ? markedCore(core, mark) : core);
}

const withOwnIds = (name: string, part: Uint8Array): Uint8Array =>
  PARTS_WITH_IDS.test(name) ? strToU8(renumbered(strFromU8(part))) : part;

function renumbered(xml: string): string {
  const counts = new Map<string, Map<string, number>>();
  return xml.replaceAll(/(<(wp:docPr|pic:cNvPr|w:bookmarkStart|w:bookmarkEnd)\b[^>]*?\bid=")(\d+)/gu, (...found) => {
    const [, before = '', element = '', id = ''] = found as string[];
    const kind = element.startsWith('w:bookmark') ? 'bookmark' : element;
    const known = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, known.set(id, known.get(id) ?? known.size + 1));
    return `${before}${known.get(id)}`;
  });
}
