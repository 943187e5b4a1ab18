import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ReportTextKey } from '@resolute/reporting';
import type { FastifyRequest } from 'fastify';
import { UuidParam } from '../http/uuid-param';

/** Which text a path names. Whether a report has such a section and language is known where the report is. */
export const TextKey = createParamDecorator((_: unknown, context: ExecutionContext): ReportTextKey => {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
  const { id, section = '', language = '' } = params;
  return { reportId: new UuidParam().transform(id, { type: 'param', data: 'id' }), section, language };
});
