import { Text } from '../fields/text';

/** Why a new revision of something accepted is opened. */
export class OpenRevisionDto {
  @Text({ max: 2000, multiline: true })
  reason: string;
}
