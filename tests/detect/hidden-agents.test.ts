import { describe, expect, test } from 'vitest';
import { marked, shown } from './helpers.ts';

describe('flags', () => {
  test.each([
    ['killed', 'Nine protesters were killed on the bridge.', 'protesters were killed'],
    ['wounded', 'Dozens of civilians were wounded at noon.', 'civilians were wounded'],
    ['shot', 'A farm worker was shot near the gate.', 'worker was shot'],
    ['evicted', 'The families were evicted at dawn.', 'families were evicted'],
    ['beaten', 'Two journalists were beaten in a van.', 'journalists were beaten'],
    ['detained', 'Aid workers had been detained for days.', 'workers had been detained'],
    ['tortured', 'A student was tortured in the cellar.', 'student was tortured'],
    ['deported', 'Migrants are deported without a hearing.', 'Migrants are deported'],
    ['displaced', 'Villagers were being displaced again.', 'Villagers were being displaced'],
    ['an adverb between', 'Demonstrators were brutally attacked there.', 'Demonstrators were brutally attacked'],
    ['words between subject and verb', 'The prisoners in the yard were beaten.', 'prisoners in the yard were beaten'],
    ['in capitals', 'PROTESTERS WERE KILLED ON THE BRIDGE.', 'PROTESTERS WERE KILLED'],
    ['by before the verb', 'Held by the sea, children were shot.', 'children were shot'],
    ['in a second clause', 'The talks failed and two medics were shot.', 'medics were shot'],
    ['mistakes were made', 'Mistakes were made in the audit.', 'Mistakes were made'],
    ['shots were fired', 'Shots were fired after the anthem.', 'Shots were fired'],
    ['tear gas was used', 'Tear gas was used near the school.', 'Tear gas was used'],
    ['lives were lost', 'Many lives were lost in the cells.', 'lives were lost'],
    ['clashes broke out', 'Clashes broke out at the square.', 'Clashes broke out'],
    ['died in custody', 'A woman died in custody on Friday.', 'died in custody'],
    ['a natural cause in another sentence', 'A storm came. Two nurses were shot.', 'nurses were shot'],
    ['an agent in another sentence', 'Two nurses were shot. Help was sent by rail.', 'nurses were shot'],
  ])('%s', (_, text, exact) => {
    expect(marked('hidden-agents', text)).toContain(exact);
  });
});

describe('passes', () => {
  test.each([
    ['by an agent', 'Nine protesters were killed by soldiers.'],
    ['by an agent, later on', 'Nine protesters were killed near the bridge at noon by two soldiers.'],
    ['active voice', 'Soldiers killed nine protesters.'],
    ['an earthquake', 'Nine villagers were killed in an earthquake.'],
    ['a storm, named first', 'In the storm two children were injured.'],
    ['floods', 'Families were displaced by floods.'],
    ['an avalanche', 'Two hikers were killed in an avalanche.'],
    ['sport', 'The striker was injured in training.'],
    ['an election', 'The mayor was elected in May.'],
    ['a publication', 'The report was published at noon.'],
    ['an invitation', 'The tenants were invited to a meeting.'],
    ['no victim', 'The proposal was attacked in the press.'],
    ['a thing', 'The fence was cut in two places.'],
    ['no be', 'Protesters killed time in the park.'],
    ['a victim after the verb', 'It was attacked, protesters say.'],
    ['praise', 'The journalist was praised for it.'],
    ['a rise in pay', 'Workers were given a rise.'],
    ['going to', 'The families were leaving at dawn.'],
    ['a question of being', 'The protesters were many.'],
    ['the subject in another sentence', 'We saw protesters. It was shot on film.'],
    ['the verb at the start', 'Killed time was the topic.'],
  ])('%s', (_, text) => {
    expect(marked('hidden-agents', text)).toEqual([]);
  });
});

test('in a quotation the flag is the speaker’s', () => {
  const [flag] = shown('hidden-agents', '“Nine protesters were killed there,” said Oren Pohl.');
  expect(flag).toMatchObject({ exact: 'protesters were killed', voice: 'quoted', speaker: 'Oren Pohl' });
});
