import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { DomainError } from '@resolute/domain';
import { isUUID } from 'class-validator';

/** The id in a path: `@Param('id', UuidParam) id: string`. */
export class UuidParam implements PipeTransform<unknown, string> {
  transform(value: unknown, { data = 'id' }: ArgumentMetadata): string {
    if (typeof value === 'string' && isUUID(value)) return value.toLowerCase();
    throw new DomainError('request/invalid', { errors: [{ field: data, code: 'field/not-a-uuid' }] });
  }
}
