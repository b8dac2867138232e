import type { CueHit, Matches } from '../../lexicon/match.ts';
import type { Article } from '../../text/article.ts';
import { joinDocs, moveSpan, moveTokens } from '../../text/join-docs.ts';
import { type Piece, placePieces, sliceAt } from '../../text/pieces.ts';
import type { Wording } from './wording.ts';

/** Consecutive blocks [from, to) of a wording. */
export interface WordingRun {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

/** A wording, and which part of it stands where. */
interface Part {
  readonly wording: Wording;
  readonly piece: Piece;
}

type TokenRun = { readonly from: number; readonly to: number };

/** The wording of an article whose blocks were read before: what `readWording` gives. See `placePieces`. */
export function joinWordings(article: Article, runs: readonly WordingRun[]): Wording {
  const pieces = placePieces(
    article,
    runs.map(({ wording: { doc }, from, to }) => ({ doc, from, to })),
  );
  const parts = runs.map(({ wording }, place) => ({ wording, piece: pieces[place]! }));
  return {
    doc: joinDocs(article, pieces, runs[0]!.wording.doc.vocabulary),
    matches: joinMatches(parts),
    findings: parts.flatMap(({ wording, piece }) => spansIn(wording.findings, piece)),
    tone: parts.flatMap(({ wording, piece }) => spansIn(wording.tone, piece)),
  };
}

function joinMatches(parts: readonly Part[]): Matches {
  return {
    terms: parts.flatMap(({ wording, piece }) => runsIn(wording.matches.terms, piece)),
    cues: joinCues(parts),
    frames: parts.flatMap(({ wording, piece }) => runsIn(wording.matches.frames, piece)),
  };
}

function joinCues(parts: readonly Part[]): Matches['cues'] {
  const joined = new Map<string, CueHit[]>();
  for (const { wording, piece } of parts) {
    for (const [group, hits] of wording.matches.cues) {
      const found = runsIn(hits, piece);
      if (found.length > 0) joined.set(group, [...(joined.get(group) ?? []), ...found]);
    }
  }
  return joined;
}

function runsIn<T extends TokenRun>(list: readonly T[], { from, to, by }: Piece): T[] {
  return sliceAt(list, from.token, to.token, (run) => run.from).map((run) => moveTokens(run, by));
}

function spansIn<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  { from, to, by }: Piece,
): T[] {
  return sliceAt(list, from.text, to.text, ({ start }) => start).map((span) => moveSpan(span, by));
}
