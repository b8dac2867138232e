import type { Portrayal, PortrayalWord } from '../../../score/portrayals.ts';
import type { Source } from '../../../score/sources.ts';
import type { Report } from '../../report.ts';
import type { MarkdownContext } from './context.ts';
import { escapeMarkdown, heading, table } from './markup.ts';
import type { SpeakerWords } from './words.ts';

/** Who speaks, with which verbs and how much, and the share of the strongest voice. */
export function speakersPart({ sources }: Report, { words: { share, speakers } }: MarkdownContext): string[] {
  if (sources.length === 0) return [speakers.none];
  const rows = sources.map((source) => [
    source.named ? escapeMarkdown(source.name) : speakers.unnamed(escapeMarkdown(source.name)),
    verbsOf(source),
    source.words,
    source.mentions,
  ]);
  const coloured = sources.some(({ verbs }) => verbs.some((verb) => verb.coloured)) ? [speakers.coloured] : [];
  const heads = [speakers.name, speakers.verbs, speakers.words, speakers.mentions];
  return [...table(heads, rows), ...coloured, ...strongestVoice(sources, speakers, share)];
}

/** Coloured verbs stand in italics. */
function verbsOf({ verbs }: Source): string {
  const written = verbs.map(({ verb, times, coloured }) => {
    const text = coloured ? `*${escapeMarkdown(verb)}*` : escapeMarkdown(verb);
    return times > 1 ? `${text} ×${times}` : text;
  });
  return written.join(', ') || '–';
}

function strongestVoice(sources: readonly Source[], words: SpeakerWords, share: (share: number) => string): string[] {
  const all = sources.reduce((sum, source) => sum + source.words, 0);
  const first = sources.reduce((most, source) => (source.words > most.words ? source : most));
  return all === 0 ? [] : [words.strongest(escapeMarkdown(first.name), share(first.words / all))];
}

/** The words that the article gives each name. */
export function portrayalsPart({ portrayals }: Report, context: MarkdownContext): string[] {
  if (portrayals.length === 0) return [context.words.portrayals.none];
  return portrayals.flatMap((portrayal) => portrayalOf(portrayal, context));
}

function portrayalOf({ name, named, also, perhaps, mentions, words }: Portrayal, context: MarkdownContext): string[] {
  const { portrayals } = context.words;
  const names = (list: readonly string[]) => list.map(escapeMarkdown).join(', ');
  const about = [
    portrayals.mentions(mentions),
    also.length > 0 ? portrayals.also(names(also)) : '',
    named ? '' : portrayals.description,
    perhaps.length > 0 ? portrayals.perhaps(names(perhaps)) : '',
    words.length === 0 ? portrayals.noWords : '',
  ];
  const heads = [portrayals.word, portrayals.relation, portrayals.voice, portrayals.sentence];
  const rows = words.map((word) => wordCells(word, context));
  return [heading(3, escapeMarkdown(name)), about.filter(Boolean).join(' '), ...table(heads, rows)];
}

function wordCells({ exact, relation, voice, speaker, sentence }: PortrayalWord, { words }: MarkdownContext): string[] {
  const who = words.voice(voice, speaker === null ? null : escapeMarkdown(speaker));
  return [escapeMarkdown(exact), words.portrayals.relations[relation], who, escapeMarkdown(sentence.text)];
}
