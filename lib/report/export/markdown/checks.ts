import type { Passage } from '../../../text/article.ts';
import { isReadWhole, type Report } from '../../report.ts';
import type { MarkdownContext } from './context.ts';
import { escapeMarkdown, quoteBelow } from './markup.ts';

/** A point of a list with sentences below it, each a paragraph of one quotation. */
const withQuotes = (head: string, sentences: readonly Passage[]): string =>
  [`- ${head}`, ...(sentences.length > 0 ? [sentences.map(({ text }) => quoteBelow(text)).join('\n  >\n')] : [])].join(
    '\n',
  );

/** The frames that are present, with what they mean and the sentences that speak for them most. */
export function framesPart(report: Report, { frames: cards, words: { frames, share } }: MarkdownContext): string[] {
  const present = report.frames.filter((frame) => frame.present);
  if (present.length === 0) return [frames.none];
  const items = present.map(({ id, share: part, sentences }) => {
    const card = cards.find((one) => one.id === id);
    const description = card ? `: ${escapeMarkdown(card.description)}` : '';
    return withQuotes(`**${escapeMarkdown(card?.name ?? id)}** (${share(part)})${description}`, sentences);
  });
  return [frames.weak, items.join('\n')];
}

/** The headline held against the body. Of a body that is short or not whole nothing can be said. */
export function headlinePart(report: Report, { words }: MarkdownContext): string[] {
  const { headline } = report;
  if (headline === null) return [words.headline.none];
  const { text, unsupported, stronger } = headline;
  const list = (say: string, passages: readonly Passage[]) =>
    passages.length > 0 ? [`${say} ${passages.map((one) => `**${escapeMarkdown(one.text)}**`).join(', ')}`] : [];
  const found = [...list(words.headline.unsupported, unsupported), ...list(words.headline.stronger, stronger)];
  return [
    `> ${escapeMarkdown(text)}`,
    ...(found.length > 0 ? found : [isReadWhole(report) ? words.headline.carried : words.headline.unchecked]),
  ];
}

/** Good practice that was seen, with examples. */
export function practicesPart(report: Report, { words: { practices } }: MarkdownContext): string[] {
  if (report.practices.length === 0) return [practices.none];
  const items = report.practices.map(({ id, times, examples }) =>
    withQuotes(`${practices.names[id]} (${practices.times(times)})`, examples),
  );
  return [items.join('\n')];
}
