import type { Flag } from '../lib/detect/flag.ts';
import { familyOf } from '../lib/lexicon/ids.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { isQuotesOnly, type Report } from '../lib/report/report.ts';
import { DEFAULT_VIEW, shownFlags } from '../lib/report/view.ts';
import type { Article, Block, BlockKind } from '../lib/text/article.ts';

const TAGS: Record<BlockKind, string> = {
  headline: 'h1',
  standfirst: 'p',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  caption: 'p',
  list: 'li',
};

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:18px/1.6 Georgia,serif;color:#1c1b1a;background:#fffdf9}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-thickness:2px}
.wording{text-decoration:underline solid #a86300}.people{text-decoration:underline double #8f3f7c}
.voice{text-decoration:underline dotted #00735a}.sources{text-decoration:underline dashed #005ea2}
.appeals{text-decoration:underline wavy #b5471b}.quoted,.reported{opacity:.6}`;

/** The article with its marks as a page of its own; each mark says why when the pointer rests on it. */
export function htmlPage(article: Article, report: Report, lexicons: readonly Lexicon[]): string {
  const names = new Map<string, string>(lexicons.map((lexicon) => [lexicon.id, lexicon.name]));
  const flags = shownFlags(report, DEFAULT_VIEW);
  const body = article.blocks.map((block) => blockHtml(article, block, flags, names)).join('\n');
  return `<!doctype html>\n<html lang="${isQuotesOnly(report) ? escapeHtml(report.lang) : 'en'}"><meta charset="utf-8"><title>${escapeHtml(report.title)}</title><style>${STYLE}</style>\n${body}\n</html>\n`;
}

function blockHtml(
  { text }: Article,
  block: Block,
  flags: readonly Flag[],
  names: ReadonlyMap<string, string>,
): string {
  let html = '';
  let at = block.start;
  for (const flag of flags) {
    if (flag.start < at || flag.end > block.end) continue;
    html += escapeHtml(text.slice(at, flag.start)) + markHtml(flag, names);
    at = flag.end;
  }
  const tag = TAGS[block.kind];
  return `<${tag}>${html}${escapeHtml(text.slice(at, block.end))}</${tag}>`;
}

function markHtml(flag: Flag, names: ReadonlyMap<string, string>): string {
  const title = `${names.get(flag.lexicon)}: ${flag.reason}`;
  return `<mark class="${familyOf(flag.lexicon)} ${flag.voice}" title="${escapeHtml(title)}">${escapeHtml(flag.exact)}</mark>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char]!);
