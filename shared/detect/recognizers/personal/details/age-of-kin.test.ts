import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds ages of children and relatives, in years and months', () => {
  expectFindings('AGE', [
    'mi hija tiene «9 meses» y duerme',
    'Meine Tochter Enna («3 Jahre») hustet, mein Sohn Kosmas («7 J.») auch',
    'weil meine Schwiegermutter Zsófia mitkommt («79», braucht Lift)',
    'in casa c’è mio figlio di «4 mesi», con le gemelle di «7 anni»',
    'ja i dzieciaki («6 lat» i «11 lat»), a syn Nikodem («9-latek») nie',
    'z dwójką dzieci, «2 i 5 lat»?',
    'a bebé Alma, «7 meses», dorme',
    'TENGO A MI MAMÁ DE «91 AÑOS» CON OXÍGENO',
    'Garantie (3 Jahre), contrato de 12 meses, Wartezeit (4 Monate)',
  ]);
});

it('finds ages at which somebody does something, and birthdays', () => {
  expectFindings('AGE', [
    'À «26 ans», je souhaite partir; con «58 años» que tengo he visto de todo',
    'não subo em andaime com «64 anos», chefe',
    'plaza para Fermín Rebollo, de «64 años».',
    'zum «50. Geburtstag», her «60th birthday», per i «90 anni» di nonna',
    'condannato a 12 anni, il mutuo a 25 anni, condamné à 20 ans, crédit à 20 ans.',
  ]);
});

it('takes numbers in brackets in a list of shares for none', () => {
  expectFindings('AGE', [
    'Presenti: Bruno (mill. 112), Franco Delfi (98), Rossi (104), Chen Carlo (76)',
    'kids: Bruno («6»), Sofia («9»)',
  ]);
});

it('finds ages without their unit where they are told of a person', () => {
  expectFindings('AGE', [
    'im «27» and broke; IM «41», DIVORCED; my nan’s «91» and still drives',
    'Our twins are «3» now, the kids are «5» and «8», my daughter just turned «6» last week',
    'Lena ist «8», unser Sohn wird im Mai «7». Am Samstag wird Oma «80» und feiert',
    'when I was «12», als ich «14» war, toen ik «14» was, I was «19» when we met',
    'mi hija tiene «6» y le encanta; meu pai tem «76» e vive só; moja siostra ma «38», mieszka',
    'min fru är «35» och gravid, onze zoon van «8» is ziek',
    'I’m 34 minutes late, I am 20 in the queue, she is 6 feet tall',
    'ich bin im 3. Stock, er ist jetzt 12 Tage weg, moeder van 3 en werkend',
    'the manager is 3, the die is 6, so move; May is 31, April is 30',
    'mi madre tiene 20 gallinas, syn ma 3 oceny, córka ma 2, brat ma 5 psów',
  ]);
});

it('finds ages behind words for people, of small ads and of notes', () => {
  expectFindings('AGE', [
    'femme «48 ans» cherche; Pat «82 år», flicka «7 mån», hosta; Nourrisson de «5 semaines», fièvre',
    'el detenido, de «39 años» y vecino; mi madre con «81 años» vive sola; niños de «4 y 6 años».',
    'Pacjent lat «64», przyjęty; paziente di anni «71», iperteso; lat 64, lon 21',
    '(w, «24») sucht, (f/«28») looking, AGE/SEX: «55»/M',
    'woman («34») hurt, la niña («10»), the accused, «23», of York; Kinder (2)',
    'il «45enne» e un «17enne» di Rho; the patient waited 5 years',
  ]);
});

it('finds the answers to those who ask for an age, and no limits', () => {
  expectFindings('AGE', [
    'A: Wie alt sind Sie?\nB: «63»',
    '¿Cuántos años tienes? «33»',
    'asl? «22»/f/leeds',
    'How old is the building? 34',
    'minimum age 18, edad mínima: 18 años, average age: 34',
  ]);
});

it('finds the age at which somebody died before the verb', () => {
  expectFindings('AGE', [
    'sie ist am Sonntag mit «93 Jahren» in Bad Zorbel eingeschlafen.',
    'zij is met «88 jaar» thuis overleden',
    'mit 20 Jahren Garantie in Bonn gekauft',
  ]);
});
