import { describe, expect, test } from 'vitest';
import { marked, markedIn } from './helpers.ts';

/** A headline needs an article below it. */
const below = (headline: string) => `${headline}\nThe port was shut for repairs on Monday.`;

describe('flags the headline', () => {
  test.each([
    '17 Things That Only Dockers Know',
    '9 Small Reasons to Visit a Harbour',
    '12 photos of the new bridge',
    'Five reasons to leave the city',
    'You Won’t Believe What the Divers Found',
    "You won't believe what the divers found",
    'Here’s Why Your Bill Went Up',
    'This Is Why the Bridge Is Green',
    'What happened next stunned the town',
    'Is This the End of the Small Shop?',
    'Could This Be the Last Ferry?',
    'Why Is Nobody Talking About the Tram?',
    'Should you worry about the water?',
    'And then the lights went out…',
    'And then the lights went out...',
    'One weird trick that halved our bill',
    'Guess who came to the count',
    'Doctors hate this cheap tea',
    'The puppy that melted the internet',
    'Everything You Need to Know About the New Bins',
    'Everyone is talking about this bakery',
    'A view that will leave you speechless',
    'The Mayor Just Gave Dockers the Answer',
    'The harbour board just lost its chairman',
    'Heckler Silenced With a 4-Word Reply',
    'What the pilot said in three words',
    'These 2 Words Ended the Harbour Dispute',
    'The Council Is Planning Something BIG',
    'Neighbours Are Going to HATE the New Bridge',
    'Divers found it and the answer is NOT pretty',
  ])('%s', (headline) => {
    expect(marked('clickbait', below(headline))).not.toEqual([]);
  });
});

describe('passes the headline', () => {
  test.each([
    'Harbour talks fail after nine hours',
    'Two held after fire at paper mill',
    '17 hurt in coach crash',
    '300 jobs to go at steel plant',
    '2019 budget passed by one vote',
    'Bank leaves rates at 4.25%',
    'Council votes to keep the tram',
    'Parliament passes law on deposits',
    'Storm cuts power to 40,000 homes',
    'Nurses begin second week of strike',
    'Prime minister visits flood area',
    'Museum returns carved doors',
    'Third body recovered from river',
    'Court rules fishing ban lawful',
    'Union and port agree pay deal',
    'River levels fall as gates close',
    'Obituary of the botanist who named 90 orchids',
    'Police open inquiry into farm death',
    'Airline drops four routes',
    'Mayor explains levy to tenants',
    'Quake felt in three provinces',
    'Mayor wins by just one vote',
    'Just under half of dockers vote to strike',
    'Just one ferry runs on Sundays',
    'Court strikes 40 words from the by-law',
    'Two lines of the tram to close for a month',
    'NATO and the IMF meet in Veldt',
    'HARBOUR BOARD VOTES TO CLOSE THE LOCK',
    'The US and the UN agree on the port',
  ])('%s', (headline) => {
    expect(marked('clickbait', below(headline))).toEqual([]);
  });
});

describe('reads headlines only', () => {
  const bait = 'You won’t believe what the divers found';
  test.each(['paragraph', 'heading', 'standfirst', 'quote', 'caption', 'list'] as const)('not a %s', (kind) => {
    expect(markedIn(kind, 'clickbait', bait)).toEqual([]);
    expect(markedIn(kind, 'clickbait', '17 things to see…')).toEqual([]);
    expect(markedIn(kind, 'clickbait', 'Is this the end?')).toEqual([]);
  });
  test('but a headline', () => {
    expect(markedIn('headline', 'clickbait', bait)).not.toEqual([]);
  });
});

test.each(['?', '…', '17', '17 ', '? ?', '\u00ad'])(
  'a headline with next to nothing on it is passed: %j',
  (headline) => {
    expect(markedIn('headline', 'clickbait', headline).filter((exact) => exact !== '17')).toEqual([]);
  },
);

test('a list is marked up to its noun', () => {
  expect(marked('clickbait', below('9 small reasons to visit a harbour'))).toContain('9 small reasons');
});
