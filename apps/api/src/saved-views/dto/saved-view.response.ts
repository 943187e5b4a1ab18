import { ApiProperty } from '@nestjs/swagger';
import { type SavedViewView, VIEWED_SCREENS, type ViewedScreen } from '@resolute/identity';

/** The filters of a list under a name. */
export class SavedViewResponse implements SavedViewView {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: [...VIEWED_SCREENS], enumName: 'ViewedScreen' })
  readonly screen: ViewedScreen;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ example: 'show=above' })
  readonly query: string;

  @ApiProperty({ type: 'integer' })
  readonly version: number;
}

export class SavedViewsResponse {
  @ApiProperty({ type: () => SavedViewResponse, isArray: true })
  readonly items: readonly SavedViewResponse[];
}
