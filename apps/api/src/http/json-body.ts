import { DomainError, type FieldProblem } from '@resolute/domain';
import type { FastifyInstance } from 'fastify';
import { fieldName } from './field-name';
import { isInheritedName } from './inherited-name';

const DEEPEST = 32;
const MOST_VALUES = 10_000;

/** Bodies are JSON in UTF-8 and nothing else; files have routes of their own. */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body: Buffer, done) => {
    try {
      done(null, parseJson(body));
    } catch (error) {
      done(error as Error);
    }
  });
}

/**
 * The value that the bytes stand for. Refused here, before anything walks over it or copies it: keys that every object
 * inherits, nesting so deep that a walk would exhaust the stack, and so many values that checking them would take seconds.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0)
    throw new DomainError('request/empty-body', { errors: [{ field: 'body', code: 'field/missing' }] });
  const value = parsed(bytes);
  const problem = firstProblem(value);
  if (problem) throw new DomainError('request/invalid', { errors: [problem] });
  return value;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DomainError('request/malformed-json', { errors: [{ field: 'body', code: 'field/invalid' }], cause });
  }
}

interface Place {
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
  readonly parent?: Place;
}

function firstProblem(body: unknown): FieldProblem | undefined {
  const waiting: Place[] = [{ name: 'body', value: body, depth: 0 }];
  let count = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return { field: pathOf(place), code: 'field/too-deep', params: { max: DEEPEST } };
    const names = Object.keys(value);
    count += names.length;
    if (count > MOST_VALUES) return { field: pathOf(place), code: 'field/too-many', params: { max: MOST_VALUES } };
    for (const [name, inner] of Object.entries(value)) {
      const next = { name, value: inner, depth: depth + 1, parent: place };
      if (isInheritedName(name)) return { field: pathOf(next), code: 'field/unknown' };
      waiting.push(next);
    }
  }
  return undefined;
}

/** `grants.0.role`: the way from the body, which itself is not named. */
function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent) names.unshift(fieldName(at.name));
  return names.join('.') || 'body';
}
