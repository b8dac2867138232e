/**
 * What a headline may claim that no reader would take for a manner of speaking, a group to a line: the body should have
 * one word of the group. The first words are those that claim; those after the bar only tell the same.
 */
const GROUPS = [
  'killed kills killing dead dies murdered murder slain | death shot shoot fatal homicide massacre victim perish body bodies',
  'arrested arrests detained | custody apprehend jail police handcuffs',
  'indicted indicts | indictment charge jury prosecute',
  'convicted convicts guilty | conviction verdict plead sentence',
  'jailed jails imprisoned sentenced | prison jail sentence custody',
  'resigns resigned resignation quits | resign quit step leave left departure retire oust',
  'sacked sacks fired fires ousted ousts | sack fire dismiss oust remove left job replace',
  'banned bans | ban bar prohibit outlaw block forbid halt',
  'fraud bribery embezzlement | fraud bribe embezzle corrupt deceive scam swindle launder',
  'raped rapes rape | rape assault abuse sexual',
  'sues sued lawsuit | sue lawsuit court complaint suit legal filed',
  'bankrupt bankruptcy | bankrupt insolvent administration collapse debt creditors',
  'exploded explodes explosion | explode blast bomb detonate explosion',
  'coup | coup overthrow putsch seize',
].map((line) => {
  const [claims, kin] = line.split(' | ').map((words) => words.split(' '));
  return { claims: new Set(claims), all: [...claims!, ...kin!] };
});

/** The words of which a body that carries this claim has one; null for a word that claims nothing grave. */
export function graveKin(word: string): readonly string[] | null {
  const group = GROUPS.find(({ claims }) => claims.has(word));
  return group ? group.all : null;
}
