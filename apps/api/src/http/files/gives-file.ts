import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Says in the description of the API that a route answers with a file, of any kind unless its media type is given. */
export const GivesFile = (mediaType = 'application/octet-stream'): MethodDecorator =>
  applyDecorators(
    ApiProduces(mediaType),
    ApiOkResponse({ content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } } }),
  );
