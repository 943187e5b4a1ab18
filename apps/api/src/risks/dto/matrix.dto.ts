import { LARGEST_MATRIX, type RiskLevel } from '@resolute/domain';
import type { MatrixWish } from '@resolute/risk';
import { ListOf } from '../../http/fields/nested';
import { TitleDto } from '../../http/translations/translations.dto';
import { MatrixCells } from './matrix-cells';

export class CreateMatrixDto implements MatrixWish {
  @ListOf(() => TitleDto, { max: LARGEST_MATRIX, description: 'The names of its rows, the least likely first' })
  likelihoods: TitleDto[];

  @ListOf(() => TitleDto, { max: LARGEST_MATRIX, description: 'The names of its columns, the least grave first' })
  impacts: TitleDto[];

  @MatrixCells()
  cells: RiskLevel[][];
}
