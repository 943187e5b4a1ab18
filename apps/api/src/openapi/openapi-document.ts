import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PROBLEM_SCHEMA } from './problem.schema';
import { toVersion31 } from './to-version-3-1';

/** The description of the whole API, as OpenAPI 3.1. The committed openapi.json, the web app's types and the fuzz test come from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('Resolute')
    .setDescription(
      'Results-based management of ITU-T. Times are ISO 8601 in UTC, days YYYY-MM-DD, decimals are texts.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('resolute', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, base);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  for (const operation of operationsOf(document)) {
    operation.responses = { ...operation.responses, default: PROBLEM_RESPONSE };
  }
  return toVersion31(document) as OpenAPIObject;
}

const PROBLEM_RESPONSE = {
  description: 'A problem (RFC 9457) with a stable code and a sentence in the language asked for',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

type Operation = { responses?: Record<string, unknown> };

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap((path) =>
    Object.entries(path)
      .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map(([, operation]) => operation as Operation),
  );
}
