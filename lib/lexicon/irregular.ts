/**
 * Irregular verbs of news English: base, then past and participle (and a second variant where both are in use). Verbs
 * with a prefix (undermine is regular; overthrow, withstand, mislead) are found by their last part.
 */
const VERBS = `
arise arose arisen|awake awoke awoken|be was were been|bear bore borne born|beat beat beaten|become became become|
befall befell befallen|begin began begun|bend bent|beset beset|bet bet|bid bid bade bidden|bind bound|bite bit bitten|
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burned burnt|burst burst|
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|
deal dealt|dig dug|do did done|draw drew drawn|dream dreamed dreamt|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|
forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|
go went gone|grind ground|grow grew grown|hang hung hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|
keep kept|kneel knelt kneeled|know knew known|lay laid|lead led|lean leaned leant|leap leaped leapt|learn learned learnt|
leave left|lend lent|let let|lie lay lain|light lit lighted|lose lost|make made|mean meant|meet met|mow mowed mown|
pay paid|plead pleaded pled|prove proved proven|put put|quit quit|read read|rend rent|rid rid|ride rode ridden|ring rang rung|
rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|slit slit|smite smote smitten|
sow sowed sown|speak spoke spoken|speed sped speeded|spell spelled spelt|spend spent|spill spilled spilt|spin spun|
spit spat|split split|spoil spoiled spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|
sting stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck stricken|string strung|
strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|
teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|wake woke woken|
wear wore worn|weave wove woven|wed wed wedded|weep wept|win won|wind wound|wring wrung|write wrote written`;

const PREFIXES = ['over', 'under', 'out', 'fore', 'mis', 'with', 're', 'un', 'up', 'back', 'broad', 'down'];

const verbs = new Map(
  VERBS.split('|').map((entry) => {
    const [base, ...forms] = entry.trim().split(' ');
    return [base!, forms] as const;
  }),
);

/** Past forms of an irregular verb, or null where it is regular. */
export function irregularPast(verb: string): string[] | null {
  const own = verbs.get(verb);
  if (own) return own;
  const prefix = PREFIXES.find((p) => verb.startsWith(p) && verbs.has(verb.slice(p.length)));
  return prefix ? verbs.get(verb.slice(prefix.length))!.map((form) => prefix + form) : null;
}

const bases = new Map([...verbs].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)));

/** The base form of a past form or participle of an irregular verb, or null for any other word. */
export const irregularBase = (form: string): string | null => bases.get(form) ?? null;

const NOUNS = new Map(
  'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|wife wives|life lives|knife knives|wolf wolves|thief thieves|leaf leaves|half halves|calf calves|loaf loaves|elf elves|shelf shelves|self selves|crisis crises|thesis theses|analysis analyses|hypothesis hypotheses|oasis oases|basis bases|diagnosis diagnoses|phenomenon phenomena|criterion criteria|medium media|bacterium bacteria|datum data|stratum strata|fungus fungi|cactus cacti|nucleus nuclei|stimulus stimuli|alumnus alumni|sheep sheep|series series|species species|aircraft aircraft|offspring offspring|echo echoes|hero heroes|veto vetoes|potato potatoes|tomato tomatoes|torpedo torpedoes|fiasco fiascos|embargo embargoes|buffalo buffaloes|mosquito mosquitoes|tornado tornadoes|volcano volcanoes|innuendo innuendoes|hobo hobos|desperado desperadoes|mulatto mulattoes|negro negroes|ego egos'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The plural of an irregular noun, or null. “-man” and “-woman” compounds follow their last part. */
export function irregularPlural(noun: string): string | null {
  const own = NOUNS.get(noun);
  if (own) return own;
  if (noun.endsWith('man') && !/(?:hu|ger|ro|nor|otto|sha|talis|cai|brah)man$/i.test(noun))
    return `${noun.slice(0, -3)}men`;
  return null;
}
