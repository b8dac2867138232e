import type { Finding } from '../flag.ts';
import type { Reading } from '../reading.ts';
import { against } from './against.ts';
import { compounds } from './compounds.ts';
import { factions } from './factions.ts';
import { formerRoles } from './former-roles.ts';
import { governments } from './governments.ts';
import { inChief } from './in-chief.ts';
import { judged } from './judged.ts';
import { lovers } from './lovers.ts';
import { nicknames, quotedNicknames } from './nicknames.ts';
import type { LabelRule } from './rule.ts';
import { suffixes } from './suffixes.ts';
import { widenedLabels } from './widened.ts';

const RULES: readonly LabelRule[] = [
  governments,
  formerRoles,
  compounds,
  lovers,
  against,
  judged,
  factions,
  inChief,
  nicknames,
  suffixes,
];

/** Builds labels by rule, where no list can hold them. */
export function labels(reading: Reading): Finding[] {
  const rules = RULES.map((rule) => rule(reading));
  const findings: Finding[] = [];
  for (let t = 0; t < reading.doc.tokens.count; t++) {
    for (const rule of rules) {
      const found = rule(t);
      if (found) findings.push(found);
    }
  }
  return [...findings, ...quotedNicknames(reading), ...widenedLabels(reading)];
}
