/**
 * The closed classes of English that sentences, voice and rules are read by: name of the group, and its folded words.
 * Open classes (verbs of saying, names of places) are cues of the lexicons.
 */
export const ENGLISH = {
  /** Never the end of a sentence, whatever follows. */
  'abbreviation-title':
    'mr mrs ms dr prof st sen sens rep reps gov gen col lt sgt capt cmdr adm maj hon rev fr pres messrs supt det insp vs v approx dept est',
  /** No end of a sentence before a number: No. 5, Jan. 12. */
  'abbreviation-number': 'no nos fig art sec ch pp jan feb mar apr jun jul aug sep sept oct nov dec',
  /** The end of a sentence only where a word follows that likes to open one. */
  abbreviation:
    'inc corp co ltd jr sr bros u.s u.k u.n e.u d.c a.m p.m etc al i.e e.g ph.d ave blvd rd calif mass pa va fla tex wash ore conn ill mich minn wis tenn ky ga ala ariz colo',
  opener:
    'the a an this that these those he she it they we i you his her its their our in on at by for from with as but and or so yet if when while after before since because although though however meanwhile still now then there here what who why how where once even both each some many most no not one two is are was were do does did has have had can could will would may might must should let just despite during until according asked last next earlier',
  determiner: 'the a an this that these those his her its their our my your some any no every each another such',
  be: "is are was were be been being am isn't aren't wasn't weren't",
  'be-finite': "is are was were am isn't aren't wasn't weren't",
  have: "has have had having hasn't haven't hadn't",
  person: 'he she they i we who you',
  pronoun: 'he she it they i we you him her them us me who whom this that these those one',
  preposition:
    'of in on at by for from with to into onto about against over under between among through during before after since without within across behind beyond near toward towards upon via despite amid per as like than',
  conjunction: 'and or but nor yet so because although though while whereas if unless until when that which who',
  negation:
    "not no never neither nor none nothing hardly scarcely without isn't aren't wasn't weren't don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't",
  modal: 'will would can could may might must shall should',
  honorific:
    'mr mrs ms dr prof sen rep gov gen col president minister chancellor senator secretary king queen pope sir lord lady',
  /** People without a name, who may open a sentence with a capital. */
  unnamed:
    'critics officials experts analysts sources observers lawmakers legislators supporters opponents residents witnesses police authorities scientists researchers economists activists campaigners protesters investigators prosecutors insiders aides advisers advisors diplomats doctors voters detractors defenders skeptics sceptics historians scholars commentators pundits lawyers attorneys neighbours neighbors relatives friends colleagues ministers politicians leaders executives investors traders teachers students parents farmers workers unions businesses companies organizers organisers advocates conservatives liberals progressives military media reports documents records data studies others people demonstrators protestors eyewitnesses bystanders villagers locals detectives academics staffers strategists operatives consultants pollsters delegates employees survivors soldiers militants backers proponents',
  /** Nouns for people who speak without a name, one or many; bodies that have no name of their own among them. */
  'unnamed-head':
    'critic critics official officials expert experts analyst analysts source sources insider insiders observer observers lawmaker lawmakers legislator legislators supporter supporters opponent opponents backer backers ally allies resident residents local locals villager villagers witness witnesses eyewitness eyewitnesses bystander bystanders police authorities officer officers detective detectives investigator investigators prosecutor prosecutors scientist scientists researcher researchers academic academics scholar scholars historian historians economist economists activist activists campaigner campaigners protester protesters protestor protestors demonstrator demonstrators advocate advocates proponent proponents aide aides adviser advisers advisor advisors staffer staffers strategist strategists operative operatives consultant consultants pollster pollsters donor donors delegate delegates diplomat diplomats doctor doctors nurse nurses medic medics voter voters detractor detractors defender defenders skeptic skeptics sceptic sceptics commentator commentators pundit pundits lawyer lawyers attorney attorneys neighbour neighbours neighbor neighbors relative relatives friend friends colleague colleagues politician politicians executive executives manager managers employee employees worker workers investor investors trader traders banker bankers teacher teachers student students parent parents farmer farmers owner owners driver drivers passenger passengers survivor survivors soldier soldiers commander commanders militant militants engineer engineers organizer organizers organiser organisers spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople representative representatives person people man woman men women others',
  month: 'january february march april may june july august september october november december',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
} as const satisfies Record<string, string>;
