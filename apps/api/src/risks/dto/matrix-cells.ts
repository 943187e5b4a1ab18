import { LARGEST_MATRIX, RISK_LEVELS } from '@resolute/domain';
import { type Fault, field } from '../../http/fields/field';

/** The levels of a matrix: a list for each likelihood with a level for each impact. Whether one is missing, the domain says. */
export const MatrixCells = (): PropertyDecorator =>
  field(
    {
      schema: {
        type: 'array',
        maxItems: LARGEST_MATRIX,
        items: { type: 'array', maxItems: LARGEST_MATRIX, items: { type: 'string', enum: [...RISK_LEVELS] } },
      },
      judge: faultOfCells,
    },
    { description: 'By likelihood and then by impact, from the least' },
  );

function faultOfCells(value: unknown): Fault | undefined {
  const fault = faultOfList(value);
  if (fault || !Array.isArray(value)) return fault;
  const faults = value.map(faultOfLine);
  const at = faults.findIndex((each) => each !== undefined);
  const found = faults[at];
  return found && { ...found, at: found.at === undefined ? String(at) : `${at}.${found.at}` };
}

function faultOfLine(line: unknown): Fault | undefined {
  const fault = faultOfList(line);
  if (fault || !Array.isArray(line)) return fault;
  const at = line.findIndex((level) => !(RISK_LEVELS as readonly unknown[]).includes(level));
  if (at < 0) return undefined;
  return { code: 'field/not-one-of', params: { allowed: RISK_LEVELS.join(', ') }, at: String(at) };
}

function faultOfList(value: unknown): Fault | undefined {
  if (!Array.isArray(value)) return { code: 'field/not-a-list' };
  return value.length > LARGEST_MATRIX ? { code: 'field/too-many', params: { max: LARGEST_MATRIX } } : undefined;
}
