import { expect, test } from 'vitest';
import { agree } from '../../lib/lexicon/agree.ts';
import type { PartOfSpeech } from '../../lib/lexicon/lexicon.ts';

test.each<[string, PartOfSpeech, string, string, string]>([
  ['infuriate', 'verb', 'infuriated', 'anger', 'angered'],
  ['infuriate', 'verb', 'infuriates', 'anger', 'angers'],
  ['infuriate', 'verb', 'Infuriating', 'anger', 'angering'],
  ['infuriate', 'verb', 'infuriate', 'anger', 'anger'],
  ['claim', 'verb', 'claimed', 'say', 'said'],
  ['crack down on', 'verb', 'cracked down on', 'act against', 'acted against'],
  ['tear apart', 'verb', 'torn apart', 'write', 'written'],
  ['slam', 'verb', 'slammed', 'speak against', 'spoke against'],
  ['regime', 'noun', 'regimes', 'government', 'governments'],
  ['regime', 'noun', 'regime', 'government', 'government'],
  ['crony', 'noun', 'cronies', 'friend of the mayor', 'friends of the mayor'],
  ['antic', 'noun', 'antics', 'actions', 'actions'],
  ['war hawk', 'noun', 'war hawks', 'supporter', 'supporters'],
  ['embattled', 'adjective', 'embattled', 'criticised', 'criticised'],
  ['of course', 'phrase', 'Of course', 'surely', 'surely'],
])('%s as “%s %s”: %s becomes %s', (term, pos, found, wording, fitting) => {
  expect(agree(wording, { term, pos }, found)).toBe(fitting);
});
