import { i18n } from '#i18n';
import type { FileProblem } from '../../../lib/lexicon/files/file-problem.ts';
import { whole } from '../../numbers.ts';

/** How many problems show; a file may have as many as lines. */
const SHOWN = 50;

/** Props of {@link ProblemList}. */
export interface ProblemListProps {
  /** What is wrong in the file that was chosen, or in what was typed; empty where nothing is. */
  readonly problems: readonly FileProblem[];
}

/** Everything that is wrong, each with its line. Nothing was taken from the file. */
export function ProblemList({ problems }: ProblemListProps) {
  const rest = problems.length - SHOWN;
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className="problems notice">
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.line} ${problem.field} ${problem.kind}`}>{sentenceOf(problem)}</li>
          ))}
          {rest > 0 && <li>{i18n.t('own.moreProblems', rest, [whole(rest)])}</li>}
        </ul>
      )}
    </div>
  );
}

function sentenceOf({ kind, line, field }: FileProblem): string {
  const where = [line === null ? null : i18n.t('own.line', [whole(line)]), field].filter(Boolean).join(', ');
  const what = i18n.t(`own.problems.${kind}`);
  return where ? i18n.t('own.at', [where, what]) : what;
}
