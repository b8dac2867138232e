import { verbForms } from '../../lexicon/inflect.ts';

/**
 * Words by which portrayals are read. They say how a word is bound to a name, not whether it is loaded; all folded.
 * Closed classes of English are in `lib/text/english.ts`, trades, offices, peoples and places in the lexicon of labels.
 */
const LISTS = {
  /** Adjectives of everyday news that say what somebody is like. */
  adjective:
    'conservative liberal communist socialist nationalist leftist rightist progressive moderate centrist populist aggressive ambitious angry anxious arrogant assertive authoritarian bad bellicose bitter blunt bold brave brilliant brutal calm careful careless charismatic charming clever cold combative confident confused controversial corrupt courageous cowardly cruel cunning cynical dangerous decent defiant desperate determined devout difficult disastrous dishonest distinguished divisive dovish dreadful eager eccentric effective elusive embattled eloquent energetic erratic evil experienced fair famous fearful fearless feeble fierce firm foolish formidable fragile frail frantic friendly frightened furious generous gentle glamorous good great greedy guilty hard harsh hardline hated hawkish helpless honest hostile humble hungry impatient impressive incompetent independent indecisive inept influential innocent insincere intelligent isolated jealous kind lame lazy legitimate illegitimate lonely loyal mad mean mighty mild militant moderate modest naive nationalist nervous notorious obscure obstinate outspoken paranoid passionate patient peaceful phony pious poor popular powerful pragmatic principled proud prudent puzzled quiet racist radical rash reckless reclusive reliable reluctant resentful resilient responsible rich rogue rude ruthless sad scornful secretive seasoned selfish sensible serious severe shaky shameless sharp shrewd silent sincere sleepy sly small smart smug sober soft stern stoic strict strong stubborn stupid successful sullen superb suspicious tame tame tense timid tireless tough treacherous troubled ugly uncompromising uneasy unfit unhappy unpopular unpredictable unrepentant unscrupulous unwilling upbeat vain vengeful veteran vicious vulnerable warlike wary weak wealthy wicked wily wise worried wounded wrong',
  /** Participles that stand for a state, as adjectives do. */
  state:
    'ageing aging amused annoyed ashamed baffled beleaguered beloved besieged bewildered cornered crazed deluded deranged determined detested discredited disgraced disgruntled disillusioned dismayed embattled embarrassed embittered emboldened enraged exasperated exhausted exiled expired failed failing feared fearsome frightened frustrated hated humbled humiliated incensed infuriated inspired isolated loathed married misguided mistaken outraged overrated overwhelmed pampered panicked puzzled reviled respected revered scared shaken shamed shocked spoiled spurned stunned surprised terrified tired troubled trusted unabashed unashamed uncontested undaunted undefeated undisputed unelected unfazed unmoved unloved vaunted vindicated weakened worried wounded struggling flailing grasping lying cheating bumbling scheming grieving dying ailing charming daring willing unwilling',
  /** Adjectives that only say which, when or of what rank: they are passed over. */
  plain:
    'former current new late first second third last next previous then acting incumbent outgoing incoming senior deputy junior chief vice main other local national federal regional public private foreign domestic international global official young old elderly interim recent retired early original present future fellow longtime long time lead leading co only sole whole entire rural urban northern southern eastern western central human able unable available likely unlikely due ready present aware sure certain responsible alive dead',
  copula:
    "is are was were isn't aren't wasn't weren't be been remains remained remain became becomes become seems seemed seem appears appeared looks looked sounds sounded feels felt stays stayed proved proves turned grew",
  auxiliary:
    "has have had will would can could may might must shall should do does did is are was were be been being never not hasn't haven't hadn't won't wouldn't can't cannot couldn't mustn't shouldn't don't doesn't didn't isn't aren't wasn't weren't",
  negation:
    "not never no hardly scarcely neither nor hasn't haven't hadn't won't wouldn't can't cannot couldn't mustn't shouldn't don't doesn't didn't isn't aren't wasn't weren't",
  /** Words between a subject and its verb, beside adverbs in -ly. */
  between:
    'also then later now still again already once even just often always soon thus therefore too so very quite rather simply himself herself itself themselves yesterday today ever almost more most far all both each reportedly instead meanwhile himself extremely',
  /** Words after which a subject may stand. */
  'before-subject':
    'and but or nor yet so because although though while whereas if unless until when that which who whom after before since as than how why where what whether once said says say believe believes claim claims claimed warned insisted argued thinks think then now today yesterday monday tuesday wednesday thursday friday saturday sunday did does do will would can could should',
  /** Words that close a name: no noun that the name would only describe. */
  'after-name':
    'and but or nor yet so because although though while whereas if unless until when that which who whom whose of in on at by for from with to into onto about against over under between among through during before after since without within across behind beyond near toward towards upon via despite amid per as like than is are was were has have had will would can could may might must shall should do does did not never also then later now still again already once even just often always soon a an the this these those his her its their him them it he she they we you i himself herself itself themselves up out off down back away here there today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday too both either all more less',
  article: 'a an the',
  /** Words before a name that belong to it: *that* opens a clause. */
  'name-article': 'a an the this his her its their our my your',
  indefinite: 'a an',
  continent: 'america europe asia africa britain england scotland wales texas california florida',
  determiner: 'a an the this that these those his her its their our my your some any no every each another such one',
  negative: 'no not hardly',
  degree: 'most least so too as',
  /** Words that open a sentence and are no name, beside those of the closed classes. */
  opening:
    'unlike moreover nevertheless nonetheless perhaps maybe indeed otherwise yes oh well whether whenever wherever besides beyond inside outside alongside given thanks fellow former',
  /** Heads of a noun phrase that say nothing of whom they are said. */
  empty:
    'part member members one lot result time day way matter bit kind sort number case place example thing things something reason subject focus target place point man woman person people guest resident citizen native signatory home source issue year years week month months percent success start end look name statement question sign step move host visitor participant',
  /** Last words of names for things that are neither person, group nor country. */
  thing:
    'act bill law treaty agreement accord deal street road avenue square river bridge lake mountain valley hill hills island islands airport station stadium park palace tower award prize day week year month cup games festival plan report constitution amendment war times post herald tribune gazette journal magazine book hotel hall church cathedral highway pass bay sea ocean strait canal summit conference convention christmas easter covid brexit internet bible koran capitol pier harbour harbor port question',
  /** Last words of names for bodies, so that no given name is looked for in them. */
  body: 'party union council committee commission ministry department agency army force forces police court parliament congress senate house assembly board bank company corporation group movement front league alliance association society federation university college school institute foundation church club team states kingdom republic nations emirates office bureau service services guard administration government inc ltd corp co industries motors media news network times authority organisation organization centre center fund trust',
  direction:
    'north south east west northern southern eastern western central new old great greater upper lower saint st san santa los las el la port fort mount cape',
  /** What an office is of: *Secretary of State*; the mayor of a town is another matter. */
  domain:
    'state house senate defense defence commerce labor labour education energy transport transportation treasury interior health justice agriculture trade war',
  /** Verbs that open a slogan or the name of a drive, and are no given name: *Stop Pohl*. */
  slogan: 'stop never vote meet make dump ask free save beat elect ready',
  suffix: 'jr sr ii iii iv',
  /** Small words inside a name. */
  particle: 'de la van von der den del bin al el ibn di da du',
  /** Heads that stand for a country or a body in place of its name. */
  stand:
    'country state nation government republic regime party kingdom ministry authorities leadership council countries states nations governments',
  /** Titles with a capital before a name, beside the offices. */
  title:
    'mr mrs ms dr prof professor sir lord lady dame sen senator rep representative gov governor gen general col colonel maj major capt captain lt lieutenant sgt sergeant cmdr commander adm admiral president minister chancellor secretary king queen pope prince princess premier mayor judge justice chief chairman chairwoman chair speaker leader director rev reverend father archbishop bishop cardinal sheikh ayatollah imam rabbi ambassador congressman congresswoman councillor councilor commissioner sheriff attorney prosecutor vice deputy prime foreign interior finance defence defense health justice majority minority home state secretary-general coach spokesman spokeswoman spokesperson detective inspector superintendent officer constable elect former miss adviser advisor',
  /** Titles that are ordinary names of things as well: *General Motors*, *Justice Department*. */
  'weak-title':
    'general justice major chief king queen prince lord lady father state home health foreign finance interior defence defense prime vice majority minority deputy attorney former miss',
  /** Verbs that are nouns as well: in the third person they need an object behind them. */
  'noun-verb':
    'age answer base comment concern deal deliver find focus hold interview issue look mention move name note own photograph picture play point post quote release run serve set stand start term travel use visit work aid attack back ban bar bet blame block bomb boycott brand break burn call capture challenge change charge cheat claim clash comfort command control court cry cut dare debate delay demand dismiss doubt dream drive drop duck end escape estimate face fear fight fine fire force forecast fund gamble grab guarantee halt harm hate haunt head help hit honor honour hope house hunt insult jail jab judge kick lash lead lift limit lobby love march mark murder need order pardon plan play pledge plot plunder poison praise press pressure probe promise protest pull push question race raid rally rebel rebuke record remark report rescue respect retreat return review reward riot ruin rule sack sanction scare score scorn sentence shame shield shock shout show sigh slander slap smear snub spin spy stab state steal stop storm strike struggle support surge suspect swindle talk target taunt tax threat torment torture trap trick trust turn urge veto victim view vote vow warrant waste welcome win wish worry wound',
} as const satisfies Record<string, string>;

/** Classes of verbs in the base form; every form counts. */
const VERB_LISTS = {
  /** Verbs that say little by themselves. */
  light:
    'be have do go come get make take give put let keep begin start continue seem appear turn tend become remain stay happen know need look use find see set run show bring include live arrive spend leave stand sit read mean get feel hear meet work play follow move involve receive expect suppose schedule base bear locate allow require ask tell say add speak write note explain state announce comment reply answer respond describe call name post think believe want plan try hope attend visit travel return join remember learn consider regard term deem age quote picture interview photograph accord cite concern focus serve own talk grow change hold email point deliver issue raise enter reach face pass pay sign agree sell buy open close release publish launch last engage involve dedicate align associate refer relate link',
  /** Verbs of saying that do not colour what is said. */
  saying:
    'say tell add write note explain state announce comment reply answer respond remark mention recall report indicate conclude clarify confirm believe expect think declare continue observe estimate agree suggest propose stress emphasise emphasize point tweet post argue predict forecast',
  /** Verbs after which “as” says what somebody is. */
  'as-verb':
    'describe portray depict paint cast brand label denounce dismiss deride hail praise condemn mock slam characterise characterize see view regard treat frame ridicule attack present celebrate know remember revile blast',
  /** Those of them that do nothing to anybody. */
  'as-neutral':
    'describe portray depict paint cast characterise characterize see view regard treat frame present know remember',
  /** Verbs after which a noun or adjective alone says what somebody is. */
  'call-verb': 'call brand label dub hail name deem consider think term proclaim declare pronounce find prove',
} as const satisfies Record<string, string>;

/** The names of the lists, and of those that the lexicon of labels gives. */
export type WordClass =
  | keyof typeof LISTS
  | keyof typeof VERB_LISTS
  | 'person-noun'
  | 'office'
  | 'job'
  | 'place'
  | 'demonym'
  | 'judging';

/** Forms of *lie* that say where something is, not that somebody lied. */
const PLACE_FORMS = ['lies', 'lay', 'lain'];

/** The words of each list. */
export const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(' '))] as const),
  ...Object.entries(VERB_LISTS).map(
    ([name, verbs]) =>
      [name, new Set([...verbs.split(' ').flatMap(verbForms), ...(name === 'light' ? PLACE_FORMS : [])])] as const,
  ),
]);

/** The verbs of all classes, in the base form. */
export const CLASS_VERBS: readonly string[] = Object.values(VERB_LISTS).flatMap((verbs) => verbs.split(' '));

/** Verbs of everyday news that say what one does to another, in the base form, beside those of the lexicons. */
export const VERBS: readonly string[] =
  'abhor accommodate accompany adore advise afflict affront aggravate alarm alert amuse annihilate antagonise antagonize anticipate apologise apologize applaud appreciate astonish avenge award baffle bankrupt beg belittle bemoan benefit boast boo bother bruise burden bury bypass castigate caution censure chastise cheer chide coerce collude comfort compare complain concede condone confound confuse connive conspire consult contradict corrupt counter cower credit cripple curb curse damage dazzle debunk defame defraud degrade demean demonise demonize demoralise demoralize demote deplore deprive desert despise devastate dictate disarm discard discipline disgrace disgust dismantle disown disparage displace dispute disregard disrupt distract distrust divert downplay drown dupe ease elevate eliminate embolden emulate encircle encourage endanger engulf enlist enslave entertain entrap equip eradicate eulogise eulogize exaggerate excite excoriate excuse exonerate exasperate extort extradite fascinate feud flaunt flay floor fool forsake foster free fume gag gloat glorify gouge grill groom guard hamper handcuff haul heckle hector heckle hinder hound hurl idolise idolize impeach imperil implicate implore impose incriminate indoctrinate infect infiltrate inflict ingratiate initiate insinuate instigate interrogate interrupt intervene invent irk irritate isolate jeer jeopardise jeopardize justify lambast lambaste lament lecture liken liquidate loot lure lynch malign manipulate menace mislead mistreat mistrust mobilise mobilize molest mortify mutilate nag neglect nominate nudge obstruct offend oppress outrage outsmart overcome overpower overrule overwhelm pacify pamper pander paralyse paralyze penalise penalize pepper perplex pester placate plague please poach pounce prod profit promote propel provoke pummel purge quarrel quash quell rape rebuff recruit redeem regret reinforce rejoice relish repel reprimand repudiate resist restrict retaliate revere revile revive ridicule rile roast rout ruin salute sap scapegoat scare scar scoff score scrutinise scrutinize seduce shatter shelter shoulder shove sideline sicken sink slaughter smash smuggle sneer snipe soothe spook spoil spurn squeeze startle stalk starve stifle strand stress strip stun subdue subjugate submit subvert succumb supplant surpass surround swamp sway swear tackle tame tarnish tarnish tease tempt terrify thank thrash thwart tolerate topple trample transform traumatise traumatize trouble trounce trump trust unite unnerve unsettle upend uphold uproot upset vilify vindicate warp wiretap withhold woo worship wreck wrong abandon abduct abuse accept accuse acquit admire adopt aid alienate ambush anger annex appease appoint approve arm arrest assail assassinate assault attack avoid back ban banish barge bash beat befriend berate besiege betray blame blast block bomb boycott brand break bribe bully burn cancel capture catch celebrate challenge charge chase cheat choose claim clash clear close collapse comfort command compel condemn confront congratulate conquer control convict corner correct court criticise criticize crush cut dare deceive decide declare defeat defend defy delay demand demolish denounce deny deport deserve destroy detain dethrone detest disappoint discredit dismiss disobey divide dodge dominate donate drag drive drop duck eject elect embarrass embrace endorse enrage envy escape evict evade exclude execute exile expel exploit expose fail favour favor fear fight fine fire flatter flee flout force forgive free frighten frustrate fund grab hail halt harass grieve harm hate haunt hide hijack hit honour honor hope humiliate hunt hurt ignore imprison impress incite indict infuriate injure inspire insult intimidate invade investigate invite jail join kick kidnap kill lash lead liberate lie lobby lose love mislead mock mourn murder nominate obey oppose order oust outflank outlaw outwit overthrow pardon persecute persuade plead pledge plot plunder poison praise press pressure prevent probe promise prosecute protect protest provoke punish push quit rally ransack rebuff rebuke reject rescue resent resign respect restrain retreat reward rob rule sabotage sack sanction save scheme scold seize sell sentence shame shield shoot shun silence slam slander smear snub squander stab starve steal stop storm strangle strike struggle sue summon support suppress surrender survive suspect swindle taunt tease terrorise terrorize threaten topple torment torture trap trick try undermine unseat urge usurp veto victimise victimize violate vow warn weaken welcome win wound'.split(
    ' ',
  );
