import { describe, expect, test } from 'vitest';
import { marked } from './helpers.ts';

describe('flags claim where it is a word of saying', () => {
  test.each([
    ['a verb with a clause', 'The firms claim the port is safe.', 'claim'],
    ['a verb after a name', 'Oren Pohl claims the port is safe.', 'claims'],
    ['a verb after who', 'Dockers, who claim to have seen it, left.', 'claim to have'],
    ['a verb before that', 'The board claims that the port is safe.', 'claims that'],
    ['somebody’s claim', 'The mayor’s claim of a safe port was read aloud.', 'claim'],
    ['somebody’s claims', 'Pohl’s claims about the port were printed.', 'claims'],
    ['her claim', 'The paper led with her claim about the lock.', 'claim'],
    ['their claims, with a word between', 'The paper printed their bold claims about the lock.', 'claims'],
    ['his claim at the end', 'The board laughed at his claim.', 'claim'],
  ])('%s', (_, text, exact) => {
    expect(marked('reporting-verbs', text)).toContain(exact);
  });
});

describe('passes claim where it is something else', () => {
  test.each([
    ['insurance', 'The farmer’s insurance claim was paid.'],
    ['asylum', 'Their asylum claims were heard in May.'],
    ['benefits', 'Jobless claims fell to a new low.'],
    ['a right to a thing', 'His claim to the throne was older.'],
    ['a claim on land', 'The tribe’s claim on the valley is before the court.'],
    ['a claim for damages', 'Her claim for damages was settled.'],
    ['a claim against', 'The crew’s claims against the owner were settled.'],
    ['to claim benefits', 'Parents can claim benefits online.'],
    ['a claim that could not be verified', 'Nobody could independently verify the group’s claim.'],
    ['a claim of nobody', 'A claim was filed at the town hall.'],
  ])('%s', (_, text) => {
    expect(marked('reporting-verbs', text)).toEqual([]);
  });
});
