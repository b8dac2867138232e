import { LEXICON_IDS } from '../../../lexicon/ids.ts';
import { countByLexicon, sumOfWeights } from '../../count.ts';
import type { Report } from '../../report.ts';
import { figure, type MarkdownContext, nameOf, standingOf } from './context.ts';
import { escapeMarkdown, heading, table } from './markup.ts';

/** The score with its formula, what it would be without each lexicon, and every flag behind it. */
export function scorePart(report: Report, context: MarkdownContext): string[] {
  const { score } = context.words;
  const all = report.scores.find(({ lexicon }) => lexicon === 'all');
  const standing = standingOf(all, context);
  return [
    [score.rate(figure(all?.rate ?? 0)), ...(standing === null ? [] : [standing])].join(' · '),
    score.formula,
    score.noVerdict,
    ...sumsTable(report, context),
    ...flagsTable(report, context),
    score.version(escapeMarkdown(report.version)),
  ];
}

/** Flags, weights and rate of each lexicon with flags in the writer's words, and the overall rate without it. */
function sumsTable({ flags, words: length }: Report, context: MarkdownContext): string[] {
  const { score, devices } = context.words;
  const countOf = countByLexicon(flags);
  const all = sumOfWeights(flags, 'all');
  const per1000 = (weights: number) => figure(length === 0 ? 0 : (1000 * weights) / length);
  const rows = LEXICON_IDS.filter((id) => countOf(id).author > 0).map((id) => {
    const own = sumOfWeights(flags, id);
    return [nameOf(context, id), countOf(id).author, figure(own), per1000(own), per1000(all - own)];
  });
  return table([devices.kind, score.flags, score.weights, devices.rate, score.without], rows);
}

function flagsTable({ flags }: Report, context: MarkdownContext): string[] {
  const { score, devices, voice } = context.words;
  const rows = flags.map((flag) => {
    const who = voice(flag.voice, flag.speaker === null ? null : escapeMarkdown(flag.speaker));
    return [escapeMarkdown(flag.exact), nameOf(context, flag.lexicon), figure(flag.weight), who];
  });
  const heads = [score.wording, devices.kind, score.weight, score.voice];
  return rows.length === 0 ? [] : [heading(3, score.receipt), ...table(heads, rows)];
}
