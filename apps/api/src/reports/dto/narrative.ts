import type { ApiPropertyOptions } from '@nestjs/swagger';
import { LONGEST_NARRATIVE, MOST_NARRATIVE_BLOCKS, narrativeFault } from '@resolute/domain';
import { field } from '../../http/fields/field';

const RUNS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: {
      text: { type: 'string', minLength: 1 },
      isStrong: { type: 'boolean' },
      isEmphasis: { type: 'boolean' },
      href: { type: 'string', description: 'https, http or mailto' },
    },
  },
};
const block = (kind: string, part: string, of: object): object => ({
  type: 'object',
  required: ['kind', part],
  additionalProperties: false,
  properties: { kind: { type: 'string', enum: [kind] }, [part]: of },
});

/** A narrative in the description of the API. */
export const NARRATIVE = {
  type: 'array',
  maxItems: MOST_NARRATIVE_BLOCKS,
  items: {
    oneOf: [block('paragraph', 'runs', RUNS), block('list', 'items', { type: 'array', minItems: 1, items: RUNS })],
  },
  description: `Paragraphs and lists, at most ${LONGEST_NARRATIVE} characters in all; data and never markup`,
} as ApiPropertyOptions;

/** What somebody says in a section of a report. */
export const NarrativeField = (): PropertyDecorator =>
  field(
    {
      schema: NARRATIVE,
      judge: (value) => {
        const { at, ...fault } = narrativeFault(value) ?? { at: '' };
        return 'code' in fault ? { ...fault, ...(at !== '' && { at }) } : undefined;
      },
    },
    {},
  );
