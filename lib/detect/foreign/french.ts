import type { QuoteLanguage } from './language.ts';
import { isOrdinary, weightIn } from './romance.ts';
import { wordTest } from './word-test.ts';

export const french: QuoteLanguage = {
  saying: wordTest(
    'dit disent disait disaient dira selon déclar- affirm- expliqu- estim- juge jugent jugé jugée jugea jugeait jugeant ' +
      'qualifi- surnomm- dénonc- évoqu- critiqu- accus- reproch- parle parlent parlé parlait parlaient parler parlant promet ' +
      'promettent promettait promis promise annonc- assure assurent assuré assurait soulign- ajout- insist- précis- regrett- ' +
      'salue saluent salué saluant saluait fustig- pointe pointent pointé pointait martel- écri- titr- répond- répét- réclam- ' +
      'demande demandent demandé demandait considèr- considér- décri- confie confient confié rapporte rapportent rapporté ' +
      'avance avancent avancé voit voient voyait cite citent citant déplor- condamn- lance lancé lançait lancent ironis- lâch- ' +
      'tacl- défend défendent défendu défendait plaid- prôn- propos- mot mots terme termes expression- formule formules slogan ' +
      'discours paroles entretien interview- communiqué tweet- message- baptis- intitul- craint craignent craignait redout- ' +
      'vante vantent vanté vantait revendiqu- invoqu- appelle appellent appelé appelait traite traitent traité appelant ' +
      'reconnaît reconnu reconnaissent admet admis répliqu- rétorqu- résum- concède conclut raconte racontent raconté',
  ),
  sayingPhrases: ["d'après", 'd’après', 'aux yeux de'],
  naming: wordTest(
    'dit dite dits dites appelé- nommé- intitulé- baptisé- mot terme expression titre film livre roman série chanson album pièce ' +
      'exposition projet programme opération campagne association collectif groupe mouvement parti journal magazine revue ' +
      'quotidien hebdomadaire chaîne émission site application fondation navire bateau ferry tempête ouragan cyclone ' +
      'restaurant hôtel bar café train marque prix festival club label dispositif plan type mode catégorie rubrique jeu opéra ' +
      'podcast plateforme slogan hashtag pancarte inscription notion concept version ou loi contrat statut formule mention ' +
      'salon spectacle thème classé classée classés modèle niveau',
  ),
  doubting: wordTest('prétendu- soi-disant disant autoproclamé- autoproclame- supposé- pseudo- soi'),
  owning: wordTest('son sa ses leur leurs notre nos votre vos ce cet cette ces tel telle tels telles'),
  linking: wordTest(
    'est sont était étaient sera seront serait comme que qu reste restent semble semblent paraît très trop plus si aussi pas ' +
      'bien plutôt jamais et devient deviennent',
  ),
  customary: wordTest(
    'vert verte verts vertes noir- gris- rouge- jaune- bleu- blanc- chaud- froid- doux douce- dur dure- intelligent- connecté- ' +
      'sec sèche propre- zéro insoumis- sages ultras marcheur-',
  ),
  isOrdinary,
  weightOf: weightIn({
    article: wordTest('le la les l un une des du de d au aux'),
    auxiliary: wordTest('a ont avait avaient été être aurait auraient ayant'),
    isParticiple: (word) => /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)$/.test(word),
    isAdverb: (word) => word.endsWith('ment'),
  }),
};
