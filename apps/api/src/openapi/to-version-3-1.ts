/**
 * OpenAPI 3.1 has no `nullable`: null is one of the types. The decorators still speak 3.0, so what they wrote is turned
 * here, in one place.
 */
export function toVersion31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toVersion31);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, toVersion31(value)]),
  ) as Record<string, unknown>;
  return nullable === true ? withNull(rest) : rest;
}

function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values, ...rest } = schema;
  if (typeof type === 'string') {
    return { ...rest, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...values, null] }) };
  }
  return { anyOf: [schema, { type: 'null' }] };
}
