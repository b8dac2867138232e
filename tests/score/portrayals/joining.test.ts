import { describe, expect, test } from 'vitest';
import { portrayalsOf } from './helpers.ts';

/** Each name: how often, the other forms after `=`, and after `?` the longer names that it may stand for. */
const names = (text: string) =>
  portrayalsOf(text)
    .filter(({ named }) => named)
    .map(({ name, mentions, also, perhaps }) =>
      [
        `${name} ${mentions}`,
        ...(also.length ? [`= ${also.join(', ')}`] : []),
        ...(perhaps.length ? [`? ${perhaps.join(', ')}`] : []),
      ].join(' '),
    );

describe('one name in several forms', () => {
  test.each<[string, string, string[]]>([
    ['a surname', 'Oren Pohl betrayed them. The car of Pohl is red.', ['Oren Pohl 2 = Pohl']],
    ['the surname first', 'Pohl betrayed them. The car of Oren Pohl is red.', ['Oren Pohl 2 = Pohl']],
    ['Mr', 'Oren Pohl betrayed them. The car of Mr Pohl is red.', ['Oren Pohl 2 = Mr Pohl']],
    ['Mr with a dot', 'Oren Pohl betrayed them. The car of Mr. Pohl is red.', ['Oren Pohl 2 = Mr. Pohl']],
    [
      'an apposition, Mr, and a title in small letters',
      'Oren Pohl, the harbour minister, betrayed them. Mr Pohl slept. The car of the minister Oren Pohl is red.',
      ['Oren Pohl 3 = Mr Pohl'],
    ],
    [
      'a title in capitals',
      'President Oren Pohl betrayed them. The car of President Pohl is red.',
      ['Oren Pohl 2 = President Oren Pohl, President Pohl'],
    ],
    [
      'a long title',
      'Deputy Prime Minister Ana Lind betrayed them. The car of Lind is red.',
      ['Ana Lind 2 = Deputy Prime Minister Ana Lind, Lind'],
    ],
    ['a name and a particle', 'Ana van der Lind betrayed them. The car of Lind is red.', ['Ana van der Lind 2 = Lind']],
    ['an initial', 'Oren J. Pohl betrayed them. The car of Oren Pohl is red.', ['Oren J. Pohl 2 = Oren Pohl']],
    ['an accent', 'Zoë Brandström betrayed them. The car of Brandström is red.', ['Zoë Brandström 2 = Brandström']],
    [
      'the given name of somebody with a title',
      'Senator Ana Lind betrayed them. The car of Ana is red.',
      ['Ana Lind 2 = Senator Ana Lind, Ana'],
    ],
    [
      'initials in brackets',
      'The Tamborina Lake Alliance (TLA) is here. The TLA betrayed them.',
      ['Tamborina Lake Alliance 3 = TLA'],
    ],
    ['dots in an abbreviation', 'The U.S. betrayed them. The cars of the US are red.', ['U.S. 2 = US']],
    [
      'a party before the name',
      'Republican Oren Pohl betrayed them. The car of Oren Pohl is red.',
      ['Oren Pohl 2 = Republican Oren Pohl'],
    ],
    [
      'a headline in title case',
      'Oren Pohl Wins a Seat in the Old Town\nOn Monday Pohl betrayed them. The car of Oren Pohl is red.',
      ['Oren Pohl 3 = Pohl'],
    ],
    [
      'an office with “of”',
      'Secretary of State Ana Lind betrayed them. The car of Mrs Lind is red.',
      ['Ana Lind 2 = Secretary of State Ana Lind, Mrs Lind'],
    ],
    ['prototype words', 'Constructor Pohl betrayed them. The car of Pohl is red.', ['Constructor Pohl 2 = Pohl']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('names that stay apart', () => {
  test.each<[string, string, string[]]>([
    [
      'two people with one surname',
      'Oren Pohl met Ana Pohl. Pohl betrayed them. The car of Pohl is red.',
      ['Pohl 2 ? Oren Pohl, Ana Pohl'],
    ],
    [
      'two people with one surname and a Mr',
      'Oren Pohl met Ana Pohl. Mr Pohl betrayed them. The car of Mr Pohl is red.',
      ['Pohl 2 = Mr Pohl ? Oren Pohl, Ana Pohl'],
    ],
    [
      'a father and a son',
      'Oren Pohl met Oren Pohl Jr. at noon. Then Pohl betrayed them. The car of Pohl is red.',
      ['Pohl 2 ? Oren Pohl, Oren Pohl Jr.'],
    ],
    [
      'a surname that only ends alike',
      'Oren Pohl betrayed them, says Epohl. The car of Oren Pohl is red.',
      ['Oren Pohl 2'],
    ],
    ['a country in another name', 'Veldt betrayed them. The car is from Veldt, not from North Veldt.', ['Veldt 2']],
    [
      'the given name of nobody known as a person',
      'Victoria betrayed them. The lake in Victoria is not the Victoria Station.',
      ['Victoria 2'],
    ],
    [
      'two initials',
      'Oren J. Pohl met Oren K. Pohl. Oren Pohl betrayed them. The car of Oren Pohl is red.',
      ['Oren Pohl 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('no names', () => {
  test.each([
    ['a name that comes up once', 'Oren Pohl betrayed them. It rained.'],
    ['days and months', 'Monday betrayed them. Reckless Monday came again, then a reckless March and March.'],
    ['openers of sentences', 'Furious voters left. Furious voters came back. Voters attacked. Voters lied.'],
    ['pronouns', 'He is a coward. I hate him. I am reckless. He lied.'],
    ['a title without a name', 'The Prime Minister lied. The Prime Minister is a coward.'],
    ['a headline in capitals', 'RECKLESS MAYOR LIED TO TOWN\nRECKLESS MAYOR LIED TO TOWN'],
    ['a headline in title case', 'Reckless Mayor Attacked Town\nReckless Mayor Attacked Town Again'],
    ['a byline', 'By Ana Lind\nBy Ana Lind in Tamborina\nIt rained.'],
    ['a law', 'The Harbour Act betrayed them. The reckless Harbour Act is long.'],
    ['a compound', 'Pohl-backed lists lied. Anti-Pohl lists lied too.'],
    ['no text', ''],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('neither the outlet nor its writer', () => {
    const text = 'The Tamborina Courier attacked Ana Lind. Ana Lind attacked the Tamborina Courier.';
    const about = { outlet: 'Tamborina Courier', byline: 'Ana Lind' };
    expect(portrayalsOf(text)).toHaveLength(2);
    expect(portrayalsOf(text, about)).toEqual([]);
  });
});
