import type { Passage, TextSpan } from '../../lib/text/article.ts';

const NO_MARKS: readonly TextSpan[] = [];

/** A sentence of the article. `marks` are parts of it that stand out, in reading order; those that overlap do once. */
export function PassageQuote({
  passage,
  marks = NO_MARKS,
}: {
  readonly passage: Passage;
  readonly marks?: readonly TextSpan[];
}) {
  const { text, start } = passage;
  let at = start;
  const pieces = marks.flatMap((mark) => {
    if (mark.start < at || mark.end > passage.end) return [];
    const before = text.slice(at - start, mark.start - start);
    at = mark.end;
    return [before, <strong key={mark.start}>{text.slice(mark.start - start, mark.end - start)}</strong>];
  });
  return (
    <p className="quote" lang="en">
      {pieces}
      {text.slice(at - start)}
    </p>
  );
}
