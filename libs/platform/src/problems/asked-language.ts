import { isLanguage, type Language } from '@resolute/domain';
import type { FastifyRequest } from 'fastify';
import './request-context';

/** The language for the words of an answer: the person's own choice, else what the browser prefers, else English. */
export const languageOf = (request: Pick<FastifyRequest, 'language' | 'headers'>): Language =>
  request.language ?? preferredLanguage(request.headers['accept-language'] ?? '');

/** The best of the six for an Accept-Language header: by quality, then by order; `fr-CH` counts as `fr`. */
export function preferredLanguage(header: string): Language {
  const ranges = header
    .split(',')
    .map(parseRange)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) {
    const primary = tag.split('-', 1)[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

function parseRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
