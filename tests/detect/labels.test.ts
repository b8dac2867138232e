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
