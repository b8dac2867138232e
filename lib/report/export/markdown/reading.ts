import type { Genre } from '../../../text/article.ts';
import { countByQuarter, reachOf } from '../../count.ts';
import { isQuotesOnly, type Report } from '../../report.ts';
import { shownFlags } from '../../view.ts';
import type { MarkdownContext } from './context.ts';
import { escapeMarkdown } from './markup.ts';

/** Genres in which strong wording is the custom. */
const OUTSPOKEN: readonly Genre[] = ['opinion', 'review', 'satire', 'sponsored'];

/** What was read, and what of it could not be. */
export function readPart(report: Report, { words: { read, share } }: MarkdownContext): string[] {
  const { outlet, byline, published, url, genre, lang, words, quotedShare, partial, paywalled } = report;
  const facts: readonly (readonly [string, string | null])[] = [
    [read.outlet, outlet && escapeMarkdown(outlet)],
    [read.byline, byline && escapeMarkdown(byline)],
    [read.published, published && escapeMarkdown(published)],
    [read.address, url && addressOf(url)],
    [read.genre, genre && read.genres[genre]],
    [read.lang, escapeMarkdown(lang)],
    [read.length, read.words(words, share(quotedShare))],
  ];
  const list = facts.filter(([, fact]) => fact).map(([name, fact]) => `- ${name}: ${fact}`);
  const notes = [
    isQuotesOnly(report) ? escapeMarkdown(read.quotesOnly(lang)) : '',
    genre && OUTSPOKEN.includes(genre) ? read.opinion : '',
    partial ? read.partial : '',
    paywalled ? read.paywalled : '',
  ];
  return [list.join('\n'), ...notes.filter(Boolean)];
}

/** An address of the web as a link to itself; any other as text. */
function addressOf(url: string): string {
  return /^https?:\/\/[\w./?#%&=+~:;,@!$'()*-]+$/.test(url) ? `<${url}>` : escapeMarkdown(url);
}

/** Where the flags that show stand in the article. */
export function wherePart(report: Report, { view, words }: MarkdownContext): string[] {
  const flags = shownFlags(report, view);
  const [a = 0, b = 0, c = 0, d = 0] = countByQuarter(flags, reachOf(report));
  return flags.length === 0 ? [] : [words.where(flags.length, [a, b, c, d])];
}
