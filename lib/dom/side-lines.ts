/** How lines begin that are no part of the article they stand in; lower case. */
const OPENINGS = [
  'advert',
  'share this',
  'share on',
  'follow us',
  'follow @',
  'follow ap',
  'sign up',
  'subscribe',
  'read more',
  'read also',
  'also read',
  'read next',
  'continue reading',
  'related:',
  'related stories',
  'related articles',
  'related news',
  'related coverage',
  'story continues',
  'article continues',
  'click here',
  'more from ',
  'more on ',
  'more great ',
  'more stories',
  'see also',
  'watch:',
  'listen:',
  'download:',
  'image:',
  'photo:',
  'file photo',
  'reporting by',
  'additional reporting',
  'editing by',
  'writing by',
  'copyright',
  '©',
  'all rights reserved',
  'published',
  'posted ',
  'updated',
  'last updated',
  'first published',
  'get the latest',
  'recommended',
  "don't miss",
  'don’t miss',
  'trending',
  'most popular',
  'this website uses cookies',
  'we use cookies',
  'post comment',
  'leave a comment',
  'want more stories',
  'tell us what you think',
  'join our ',
  'join the conversation',
  'sign in',
  'log in',
  'breaking news',
];

/** Longest line, in characters, that its opening alone condemns. */
const MAX_SIDE_LINE = 160;

const begins = (text: string, openings: readonly string[]) => {
  const from = '([*–—-'.includes(text[0] ?? '') ? 1 : 0;
  const start = text.slice(from, 40).trimStart().toLowerCase();
  return openings.some((opening) => start.startsWith(opening));
};

/** Whether a line, its white space collapsed, says of itself that it is an advert, a link, a credit or a date. */
export const isSideLine = (text: string): boolean =>
  (text.length <= MAX_SIDE_LINE && begins(text, OPENINGS)) || isAddress(text);

/** Whether a line is one web or mail address and nothing else. */
const isAddress = (text: string): boolean =>
  !text.includes(' ') && (text.includes('://') || text.includes('@') || text.startsWith('www.'));
