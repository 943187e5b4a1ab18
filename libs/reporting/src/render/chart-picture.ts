/** A chart as a picture, finer than the size in which it is shown. */
export interface ChartPicture {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}
