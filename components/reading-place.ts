/** The part of the article that the reader has in view, as offsets of its text. */
export interface ReadingPlace {
  readonly from: number;
  readonly to: number;
}
