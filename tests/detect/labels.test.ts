import { describe, expect, test } from 'vitest';
import { marked, shown } from './helpers.ts';

describe('flags', () => {
  test.each([
    ['a place before regime', 'Troops of the Kiev regime fell back.', 'Kiev regime'],
    ['a people before regime', 'The Iranian regime answered at once.', 'Iranian regime'],
    ['a leader before regime', 'Envoys of the Varga regime came late.', 'Varga regime'],
    ['a place before junta', 'He thanked the Burmese junta for it.', 'Burmese junta'],
    ['an old trade with ex-', 'The ex-comedian spoke for an hour.', 'ex-comedian'],
    ['an old trade with former', 'The former comedian spoke for an hour.', 'former comedian'],
    ['ultra-right', 'An ultra-right party won a seat.', 'ultra-right'],
    ['hard-left', 'The hard-left wing walked out.', 'hard-left'],
    ['ultra-nationalist', 'He met an ultra-nationalist club.', 'ultra-nationalist'],
    ['pseudo-scientist', 'The pseudo-scientist sold pills.', 'pseudo-scientist'],
    ['neo-fascist', 'A neo-fascist march was called off.', 'neo-fascist'],
    ['with another hyphen', 'A hard\u2011right party won a seat.', 'hard\u2011right'],
    ['corrupt politicians', 'The corrupt politicians kept their seats.', 'corrupt politicians'],
    ['scaremonger', 'The scaremongers were wrong again.', 'scaremongers'],
    ['Russophobe', 'He was called a russophobe in the paper.', 'russophobe'],
    ['a mocking nickname in curly marks', 'Supporters of “Crooked Karin” left.', 'Crooked Karin'],
    ['a mocking nickname in straight marks', 'Supporters of "Sleepy Jonas" left.', 'Sleepy Jonas'],
    ['a mocking nickname in guillemets', 'Supporters of «Crazy Karin» left.', 'Crazy Karin'],
    [
      'a judging word before a group of persons',
      'They turned away the corrupt Democratic lawmakers.',
      'corrupt Democratic lawmakers',
    ],
    [
      'a judging word before an old office',
      'Spineless former Labour councillors left early.',
      'Spineless former Labour councillors',
    ],
    ['a judging word before a name', 'The infamous Karin Lind said nothing.', 'infamous Karin Lind'],
    ['a belittled cause', 'The letter blames the diversity racket for the delay.', 'diversity racket'],
    ['a listed faction', 'The letter blames the grievance industry for the delay.', 'grievance industry'],
    ['a name before a faction', 'Nobody in the valley crosses the Koch machine.', 'Koch machine'],
    ['a group before a sneer', 'The bike mob had the lane to itself.', 'bike mob'],
    ['a mock title', 'He is the liar-in-chief of the island.', 'liar-in-chief'],
    ['another mock title', 'The spender-in-chief flew home.', 'spender-in-chief'],
    ['a mocking nickname in running text', 'They sang about Crooked Karin all night.', 'Crooked Karin'],
    ['a side before a listed label', 'Left-wing thugs stood at the gate.', 'Left-wing thugs'],
    ['a country before a listed label', 'The palace is full of Norwegian stooges.', 'Norwegian stooges'],
    ['judging words before a listed label', 'Disgraced former cronies took the contracts.', 'Disgraced former cronies'],
    ['what somebody scorns', 'The science-hating mayor left early.', 'science-hating'],
    ['what somebody craves', 'The cash-obsessed board met.', 'cash-obsessed'],
    ['anti- with what all cherish', 'An anti-science bill reached the floor.', 'anti-science'],
    ['a listed label', 'The warmonger would not listen.', 'warmonger'],
    ['a listed label in the plural', 'The climate alarmists met in the hall.', 'climate alarmists'],
    ['a listed label in title case', 'Climate Alarmists Block Ring Road Again', 'Climate Alarmists'],
    ['a bare regime', 'The regime has fallen.', 'regime'],
    ['across a soft hyphen', 'Troops of the Kiev re\u00adgime fell back.', 'Kiev re\u00adgime'],
  ])('%s', (_, text, exact) => {
    expect(marked('labels', text)).toContain(exact);
  });
});

describe('passes', () => {
  test.each([
    ['tax regime', 'The tax regime changed in May.'],
    ['sanctions regime', 'A sanctions regime was agreed.'],
    ['training regime', 'Her training regime begins at five.'],
    ['a neutral government', 'The Norwegian government fell.'],
    ['former with a name', 'The former comedian Ana Lind spoke.'],
    ['former with an office', 'The former minister spoke.'],
    ['a former building', 'The former factory is a museum.'],
    ['ex-wife', 'His ex-wife owns the boat.'],
    ['a far right turn', 'Take the far right lane at the bridge.'],
    ['ultraviolet', 'The ultra-violet lamp broke.'],
    ['hard-boiled', 'She ate a hard-boiled egg.'],
    ['neo-classical', 'The neo-classical front was cleaned.'],
    ['far-off', 'A far-off farm burned down.'],
    ['democrats', 'The Democrats lost a seat to an aristocrat.'],
    ['a barista', 'The barista met two aristocrats.'],
    ['a fishmonger', 'The fishmonger and the ironmonger closed.'],
    ['a judging word of something else', 'The corrupt file could not be opened.'],
    ['a title in quotation marks', 'The film “Northern Light” opens in May.'],
    ['a name in quotation marks', 'They call her “Aunt Marta” here.'],
    ['a plain trade', 'The comedian spoke for an hour.'],
    ['words on both sides of a stop', 'He left Kiev. Regime change is another matter.'],
    ['words of two blocks', 'He left Kiev\nRegime change is another matter.'],
    ['words on both sides of a comma', 'He chose the former, comedian or not.'],
    ['mustard', 'Custard and mustard were sold out.'],
    ['local police', 'The local police closed the road.'],
    ['Catholic clergy', 'The Catholic clergy met in the cathedral.'],
    ['the cotton industry', 'The cotton industry lost nine mills.'],
    ['the oil industry', 'The oil industry and the gas industry hired more staff.'],
    ['an old machine', 'The old machine broke in May.'],
    ['a local brigade', 'The local brigade put out the fire.'],
    ['religious police', 'Religious police stopped two women.'],
    ['a museum', 'The Cotton Industry Museum opens at ten.'],
    ['editor-in-chief', 'She is editor-in-chief of a weekly.'],
    ['commander-in-chief', 'The commander-in-chief met the colonel-in-chief.'],
    ['Little Rock', 'The bus stops in Little Rock.'],
    ['a judged memorial', 'The stupid Veldt War memorial stands on the hill.'],
    ['a judged season', 'The ruthless winter killed the vines.'],
    ['a judging word of a method', 'A greedy algorithm is quick and often wrong.'],
    ['the name of a party', 'The Radical Party members voted for it.'],
    ['anti-war', 'Anti-war marchers filled the square.'],
    ['fun-loving', 'A fun-loving crowd danced until two.'],
    ['a river', 'Crooked River is low this year.'],
    ['moderate parties', 'The moderate party lost two seats.'],
  ])('%s', (_, text) => {
    expect(marked('labels', text).filter((exact) => exact !== 'Regime')).toEqual([]);
  });
});

test('the rule’s “Kiev regime” takes the place of the list’s “regime”', () => {
  expect(marked('labels', 'Troops of the Kiev regime fell back.')).toEqual(['Kiev regime']);
});

test('a rule says why, and names the plainer word', () => {
  const [flag] = shown('labels', 'Envoys of the Varga regime came late.');
  expect(flag).toMatchObject({ term: null, instead: ['government'], voice: 'author' });
  expect(flag?.reason).toMatch(/not legitimate/);
});
