import { PROBLEMS } from '@resolute/domain';

/** RFC 9457 with the product's own members. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'params', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    detail: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
    requestId: { type: 'string', format: 'uuid' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'detail', 'params'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
          params: { type: 'object', additionalProperties: true },
        },
      },
    },
    current: {},
  },
};
