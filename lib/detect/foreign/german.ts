import { FORM, type QuoteLanguage } from './language.ts';
import type { QuotePlace } from './quote-place.ts';
import { wordTest } from './word-test.ts';

const ARTICLES = wordTest(
  'der die das dem den des ein eine einem einen einer eines zum zur im am vom beim ins ans aller alle viele einige mehrere',
);
const PASSIVE = wordTest('wurde wurden wird werden worden haben hat hatte hatten');
/** Nouns of doing and being. Names of ships, papers and companies seldom look so. */
const ABSTRACT = wordTest(
  '-ungen -ung -heit -heiten -keit -keiten -ion -ionen -ität -itäten -schaft -schaften -ismus -tum -nis -nisse -enz -anz ' +
    'reform reformen hilfe wahl wahlen frieden referendum demokratie republik -republik beweis beweise -beweise -schutz ' +
    '-gericht -urteil -sieg -erfolg',
);
const NAME_ENDINGS = wordTest('-zeitung -stiftung -vereinigung -rundschau -union -station');
/** Those who do something, in the plural, as the article tells. */
const AGENTS = wordTest('-er -isten -eure -ler -ten');

/** Nouns are capitalised, so that a capital tells names from words only by the form of the noun. */
function weightOf(place: QuotePlace): number {
  const capital = place.hasCapital(0);
  const [word, before] = [place.word(0), place.word(-1)];
  if (!capital) return lowerCase(place, before);
  if (NAME_ENDINGS(word)) return 0;
  const article = articleBefore(place);
  if (article && ABSTRACT(word)) return FORM.named;
  if (article === 'die' && AGENTS(word)) return FORM.named;
  return ABSTRACT(word) && place.goesOn && !place.hasCapital(-1) ? FORM.inside : 0;
}

function lowerCase(place: QuotePlace, before: string): number {
  if (!place.goesOn) return turned(place) ? FORM.turned : 0;
  if (ARTICLES(before)) return place.hasCapital(1) ? FORM.modifier : FORM.inside;
  if (turned(place)) return FORM.turned;
  if (place.hasCapital(1) && !place.hasCapital(-1) && /e[nrsm]?$/.test(place.word(0))) return FORM.named;
  return place.hasCapital(-1) && place.hasCapital(1) ? 0 : FORM.inside;
}

/** *wurden „befreit“*: an auxiliary in the clause before, and a participle. */
function turned(place: QuotePlace): boolean {
  if (!/^(?:ge|be|ent|er|ver|zer|auf|aus|ab|ein|um).*(?:t|en)$|iert$/.test(place.word(0))) return false;
  return [-1, -2, -3, -4, -5].some((offset) => PASSIVE(place.word(offset)));
}

/** The article right before the marks, or before one adjective in small letters. */
function articleBefore(place: QuotePlace): string | null {
  if (ARTICLES(place.word(-1))) return place.word(-1);
  const isAdjective = !place.hasCapital(-1) && /e[nrsm]?$/.test(place.word(-1));
  return isAdjective && ARTICLES(place.word(-2)) ? place.word(-2) : null;
}

export const german: QuoteLanguage = {
  saying: wordTest(
    'sagt sagte sagten sagen gesagt- laut zufolge meint meinte meinten gemeint finde sei seien habe werde ' +
      'erklär- nannte- nennt nennen genannt- benannt- bezeichn- spricht sprach sprachen sprechen gesprochen kritisier- beton- ' +
      'warnt warnte warnten warnen gewarnt forder- gefordert- schreib- schrieb- geschrieben vorwerfen wirft werfen warf warfen ' +
      'vorgeworfen vorwurf vorwürfe beschuldig- bemängel- lobt lobte lobten loben gelobt beklag- rügt rügte gerügt behaupt- ' +
      'äußer- geäußert zitier- zitat- beschreib- beschrieb- versprach- versprech- verspricht ankündig- angekündigt kündig- ' +
      'verurteil- spottet spottete bericht- urteilt urteilte bewert- stuft stufte eingestuft hält halten hielt hielten ' +
      'gehalten gilt gelten galt galten sieht sah sahen sehe redet redete reden rede mitteil- mitgeteilt teilte teilten ' +
      'twitter- antwort- fragt fragte frag verwies verweist hinweis- argument- erinner- begründ- bestätig- dementier- ' +
      'versicher- rief rufen ruft anprangern prangert prangerte geißel- attackier- interview- wort worte worten wörter ' +
      'versprechen titel titelt titelte heißt hieß',
  ),
  sayingPhrases: [', so '],
  naming: wordTest(
    'namens genannt genannte genannten sogenannt- motto name namen -namen begriff- -begriff -begriffs -wort thema -thema film ' +
      '-film buch -buch roman -roman serie -serie lied -lied song album -album stück -stück oper ausstellung -ausstellung ' +
      'projekt- -projekt programm- -programm aktion -aktion kampagne -kampagne initiative -initiative verein- -verein ' +
      'bündnis -bündnis gruppe -gruppe bewegung -bewegung partei -partei zeitung -zeitung zeitschrift magazin -magazin blatt ' +
      '-blatt sender -sender portal -portal stiftung -stiftung schiff -schiff fähre frachter sturm tief hoch orkan hurrikan ' +
      'restaurant gasthaus hotel- kneipe café lokal zug operation -operation kategorie preis -preis festival -festival firma ' +
      'marke -marke rubrik spiel -spiel reihe -reihe sendung -sendung show -show podcast app -app plattform -plattform slogan ' +
      'parole logo aufschrift schild plakat- hashtag label klub club band chor theater kino modell typ variante liste ' +
      'fraktion werk agentur satz frage',
  ),
  doubting: wordTest('angeblich- vermeintlich- selbsternannt- selbstgekürt- scheinbar- pseudo- möchtegern-'),
  owning: wordTest(
    'sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere- euer eure- dieser diese diesem ' +
      'diesen dieses jene jener jenem jenen jenes solche solcher solchen solches lauter derlei allerlei',
  ),
  linking: wordTest(
    'ist sind war waren bin bleibt blieb bleiben als wie dass oder nicht sehr zu so ganz durchaus eher wirkt scheint',
  ),
  customary: wordTest(
    'grün- schwarz- grau- rote- rot gelb- blau- braun- weiß- kalt- heiß- warm- dunkl- smart- intelligent- digital- offene- runde-',
  ),
  isOrdinary: () => true,
  weightOf,
};
