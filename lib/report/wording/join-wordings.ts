import type { CueHit, Matches } from '../../lexicon/match.ts';
import type { Article } from '../../text/article.ts';
import { joinDocs, moveSpan, moveTokens } from '../../text/join-docs.ts';
import { type BlockRun, type Piece, placePieces, sliceAt } from '../../text/pieces.ts';
import type { Wording } from './wording.ts';

type TokenRun = { readonly from: number; readonly to: number };

/** The wording of an article whose blocks were read before: what `readWording` gives. See `placePieces`. */
export function joinWordings(article: Article, runs: readonly BlockRun<Wording>[]): Wording {
  const pieces = placePieces(article, runs);
  return {
    doc: joinDocs(article, pieces, runs[0]!.read.doc.vocabulary),
    matches: joinMatches(pieces),
    findings: pieces.flatMap((piece) => spansIn(piece.read.findings, piece)),
    tone: pieces.flatMap((piece) => spansIn(piece.read.tone, piece)),
  };
}

function joinMatches(pieces: readonly Piece<Wording>[]): Matches {
  return {
    terms: pieces.flatMap((piece) => runsIn(piece.read.matches.terms, piece)),
    cues: joinCues(pieces),
    frames: pieces.flatMap((piece) => runsIn(piece.read.matches.frames, piece)),
  };
}

function joinCues(pieces: readonly Piece<Wording>[]): Matches['cues'] {
  const joined = new Map<string, CueHit[]>();
  for (const piece of pieces) {
    for (const [group, hits] of piece.read.matches.cues) {
      const found = runsIn(hits, piece);
      const known = joined.get(group);
      if (known) for (const hit of found) known.push(hit);
      else if (found.length > 0) joined.set(group, found);
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
