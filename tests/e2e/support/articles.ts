/** Sentences that no lexicon marks. */
const PLAIN = [
  'The council met on Tuesday evening in the hall beside the river, and the meeting lasted for about two hours.',
  'Members read the minutes of the last meeting and agreed on the dates of the next three.',
  'The clerk gave a list of the roads that will be repaired this year, with the week in which each will be closed.',
  'Residents can see the list at the library and at the office of the council from Monday to Friday.',
  'The school on Mill Street will open again on the first of September with two new rooms and a larger yard.',
  'A bus will run from the station to the school in the morning and back again in the afternoon.',
];

/** Sentences with one phrase each that every version of the lexicons marks, in the writer’s own words. */
export const LOADED = {
  fiasco: 'The sale of the old mill has become a fiasco that the town will pay for.',
  infuriated: 'The plan has infuriated the people who live beside the river.',
  regime: 'The Veldt regime signed the contract in March.',
} as const;
export type LoadedWord = keyof typeof LOADED;

interface ArticleParts {
  readonly title?: string;
  /** Loaded phrases to put in, one paragraph each. */
  readonly loaded?: readonly LoadedWord[];
  /** HTML put before the article's last paragraph. */
  readonly body?: string;
  readonly head?: string;
  readonly lang?: string;
  /** How many times the plain text is repeated. */
  readonly length?: number;
}

const paragraph = (text: string) => `<p>${text}</p>`;

/** A page with an article on it, long enough to be one. */
export function articlePage({
  title = 'Council agrees on roads',
  loaded = [],
  body = '',
  head = '',
  lang = 'en',
  length = 1,
}: ArticleParts = {}): string {
  const plain = Array.from({ length }, () => PLAIN.map(paragraph).join('\n')).join('\n');
  const marked = loaded.map((word) => paragraph(LOADED[word])).join('\n');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><main><article><h1>${title}</h1>\n${plain}\n${marked}\n${body}\n${paragraph(PLAIN[0]!)}</article></main></body></html>`;
}

/** The article of a page, as a site that is built as an app puts it in. */
export const articleOf = (html: string): string => html.slice(html.indexOf('<article>'), html.indexOf('</main>'));
