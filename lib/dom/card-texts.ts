/**
 * The card's own sentences, in the language of the browser. Plain strings, asked for once: after an update of the
 * extension its old script in a page can ask for nothing any more. `{…}` stands for what differs from flag to flag.
 */
export interface CardTexts {
  /** BCP 47 tag of the language that they are in. */
  readonly language: string;
  /** Name of the card for screen readers; `{name}` is that of the lexicon. */
  readonly label: string;
  /** Whose words: the writer’s. */
  readonly own: string;
  readonly quoted: string;
  /** `{speaker}` is who is quoted. */
  readonly quotedFrom: string;
  readonly reported: string;
  readonly reportedFrom: string;
  /** Before plainer wordings. */
  readonly plainer: string;
  /** `{count}` of ten flags were marked by annotators too. */
  readonly measured: string;
  /** The buttons. */
  readonly here: string;
  readonly never: string;
  /** Name of the button that puts a sheet away. */
  readonly close: string;
}

/** A text with the value in the place of `{name}`. */
export const fill = (text: string, name: string, value: string): string => text.replace(`{${name}}`, () => value);
