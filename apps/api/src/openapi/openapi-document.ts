import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { X_ACCESS } from '../http/access/access-level';
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
  const document = SwaggerModule.createDocument(app, base, { operationIdFactory });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  for (const operation of operationsOf(document)) {
    operation.responses = { ...operation.responses, default: PROBLEM_RESPONSE };
    if (operation[X_ACCESS] === 'public') continue;
    operation.security = [{ session: [] }];
  }
  return toVersion31(document) as OpenAPIObject;
}

/** `SessionsController.signIn` is called `sessionsSignIn` where a route does not name itself. */
const operationIdFactory = (controller: string, method: string): string =>
  `${controller.charAt(0).toLowerCase()}${controller.slice(1).replace(/Controller$/, '')}${method.charAt(0).toUpperCase()}${method.slice(1)}`;

const PROBLEM_RESPONSE = {
  description: 'A problem (RFC 9457) with a stable code and a sentence in the language asked for',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

interface Operation {
  responses?: Record<string, unknown>;
  security?: unknown[];
  [X_ACCESS]?: unknown;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap((path) =>
    Object.entries(path)
      .filter(([method]) => METHODS.includes(method))
      .map(([, operation]) => operation as Operation),
  );
}
