import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';

/** What is said of a wife or a doctor: words that stand behind titles and are no names. */
export const BEHIND_TITLES = new WordSet(
  words(`hat hatte haben ist war wird wurde kann muss soll will würde sagt sagte meint kommt kam geht ging arbeitet wohnt ruft rief schreibt schrieb gibt möchte braucht steht liegt sitzt weiß und oder aber mit von vom aus bei
    für ohne nach wegen der die das den dem wo wie wenn weil dass mann heute gestern morgen mir dir ihm ihr mich dich uns auch schon noch nicht sehr gerne bitte danke doktor professor medien
    said says told gave was is has had will can wants called asked thinks today yesterday tomorrow and or but appointment visit office notes note orders prescribed pepper who
    est était sera dit veut vient va peut doit qui que et ou mais bonjour merci dice ha es era viene va puede quiere y que dijo zegt is was komt kan wil moet en of maar är var säger kommer kan vill och som hade jest był była mówi powiedział przyjdzie może chce
    unten oben nebenan drüben vorne hinten links rechts meinte fragt fragte nachbarin nachbar chefin lehrerin lehrer direktor bürgermeister eben gerade immer wieder leider selbst allein zuhause morgens abends
    gesagt gefragt geholfen gemacht gehabt gewesen gekommen gegangen gesehen gegeben vielleicht natürlich nämlich doch dann also damit dafür warum wegen während zwar sowie bzw etwas viel mehr alle alles jeden
    manda receta cobra llama pide tiene hace sabe está pone deja debe trabaja vive sale entra busca necesita insiste llega lleva compra paga contesta responde grita sigue toma vende limpia cuida enferma mayor joven buena mala nueva vieja
    ahora entonces luego después antes también tampoco siempre nunca mucho poco casa tienda limpieza portera vecina anterior siguiente misma otra otro aquel aquella esto eso pero porque cuando donde como para sobre hasta desde entre muy más menos
    fala falou mora pediu quer trabalha liga ligou mandou chegou disse ficou vende limpa precisa também agora depois sempre nunca muito pouco quando onde mais própria dela dele aqui esposa esposo gerente diretora diretor coordenadora
    direttore presidente vicina vicino sindaco giudice ministro preside maestra
    prescrit demande appelle habite travaille arrive passe donne prend part reste rappelle répond trouve pense croit parle aussi alors après avant toujours jamais beaucoup parce quand comme pour sur depuis entre plus moins encore maintenant ici très bien mieux responsable traitant
    chiama abita lavora scrive chiede risponde parla pensa crede sempre mai molto perché dove sopra anche ancora adesso ora dopo prima però oppure mentre gentile anziana
    belt woont werkt vraagt geeft maakt gaat staat loopt vindt denkt altijd nooit ook want omdat toen daarna gisteren vandaag boven beneden hiernaast
    ringer jobbar frågar tycker alltid aldrig också men för att sedan igår idag ovanpå
    dzwoni mieszka pracuje pisze pyta prosi wysyła zawsze nigdy też ale bo żeby potem wczoraj dzisiaj dyrektor doktor kierownik profesor prezes sędzia sąsiad sąsiadka nauczycielka pielęgniarka biskup proboszcz młody młoda panią panem domu`),
);
