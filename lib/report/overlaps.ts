import type { Finding } from '../detect/flag.ts';

/**
 * Settles overlapping findings, in reading order. Of one lexicon the longest stays: a rule's *Kiev regime* takes the
 * place of the list's *regime*. Findings of different lexicons all stay, so that switching one lexicon off takes away
 * its flags and nothing else. Linear after sorting: a finding meets only the one kept before it.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const byLexicon = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(inReadingOrder)) keepLonger(byLexicon, finding);
  return [...byLexicon.values()].flat().sort(inReadingOrder);
}

const inReadingOrder = (a: Finding, b: Finding) =>
  a.start - b.start || b.end - a.end || compare(a.lexicon, b.lexicon) || b.weight - a.weight;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function keepLonger(byLexicon: Map<string, Finding[]>, finding: Finding) {
  const kept = byLexicon.get(finding.lexicon);
  const last = kept?.at(-1);
  if (!kept) byLexicon.set(finding.lexicon, [finding]);
  else if (!last || last.end <= finding.start) kept.push(finding);
  else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding;
}
