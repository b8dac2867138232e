import type { QuoteLanguage } from './language.ts';
import { isOrdinary, weightIn } from './romance.ts';
import { wordTest } from './word-test.ts';

export const spanish: QuoteLanguage = {
  saying: wordTest(
    'dijo dijeron dice dicen decía decían dicho según afirm- asegur- declar- explic- calific- llama llaman llamó llamaron ' +
      'denomin- denunci- critic- acus- reproch- habla hablan habló hablaron hablado hablaba promet- anunci- subray- añad- ' +
      'insist- lament- tild- tach- describ- descri- consider- respond- contest- reclam- pidi- pide piden pidió exig- exige ' +
      'advirt- adviert- señal- sostien- sostuv- defend- defiend- cita citan citó citando titula tituló titulaba escrib- ' +
      'escrit- propon- propus- acuñ- bautiz- apod- palabra palabras término términos expresión frase lema discurso entrevista ' +
      'comunicado tuit mensaje ve ven veía ironiz- condena condenó condenan condenaron rechaz- catalog- alert- teme temen ' +
      'temía justific- reconoc- admit- matiz- apunt- coment- relat- cuenta cuentan contó concluy- replic- opina opinó cree ' +
      'creen juzg- trata tratan trató valor- defin- reivindic- invoc- apel- alab- elogi- resum-',
  ),
  sayingPhrases: ['a juicio de', 'en opinión de'],
  naming: wordTest(
    'llamado llamada llamados llamadas denominado- denominada- titulad- apodad- conocid- bautizad- término palabra expresión ' +
      'concepto título película libro novela serie canción disco álbum obra exposición proyecto programa operación campaña ' +
      'asociación colectivo grupo movimiento partido diario periódico revista semanario cadena canal web aplicación fundación ' +
      'buque barco ferri tormenta borrasca huracán restaurante hotel bar café tren marca premio festival club plan tipo modo ' +
      'categoría sección juego ópera pódcast plataforma lema etiqueta cartel pancarta versión ley o u caso nombre alias modelo ' +
      'nivel fase formato',
  ),
  doubting: wordTest('supuest- pretendid- autoproclamad- autodenominad- seudo- pseudo-'),
  owning: wordTest(
    'su sus nuestro- nuestra- este esta estos estas ese esa esos esas aquel aquella aquellos aquellas tal tales dicho dicha',
  ),
  linking: wordTest(
    'es son era eran será serán sería como que está están estaba muy más tan menos no queda parece parecen resulta y ni casi',
  ),
  customary: wordTest(
    'verde- negro- negra- gris- rojo- roja- azul- blanco- blanca- amarill- frío- fría- caliente- duro- dura- blando- blanda- ' +
      'inteligente- cero popular- procés brexit narco- ultras',
  ),
  isOrdinary,
  weightOf: weightIn({
    article: wordTest(
      'el la los las un una unos unas del al cada ningún ninguna varios varias muchos muchas algunos algunas',
    ),
    auxiliary: wordTest('ha han había habían fue fueron ser sido haber'),
    isParticiple: (word) => /[ai]d[oa]s?$/.test(word),
    isAdverb: (word) => word.endsWith('mente'),
  }),
};
