import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds ages in words, as they are dictated in nine languages', () => {
  expectFindings('AGE', [
    'take the bus he is «thirteen» for gods sake, she is «nine years old», my «nine-year-old» daughter',
    'meine «dreizehnjährige» Tochter, sie ist «zweiundvierzig Jahre alt»',
    'ma fille a «douze ans» et son frère',
    'tiene «trece años» y mi hijo, meu filho Kauã de «nove anos» dormindo',
    "ho «trentotto anni», 'Joannes Verberne, oud «zesendertig jaaren», wever', hij is «acht jaar» en",
    'jag med tvillingarna som är «åtta månader» och, vår «femåring»',
    'syn ma «dziewięć lat», «trzynastoletni» syn',
  ]);
});

it('takes other times, and anybody of an age, for none', () => {
  expectFindings('AGE', [
    'five years ago, ten years of experience, a five-year plan, a ten-year-old laptop, it is five past ten',
    'he is ten minutes away, she is eight months pregnant, the answer is seven. It is ten.',
    'dreijährige Ausbildung, siebenjähriger Krieg, sie ist vier Uhr, er ist drei Monate weg, nach drei Jahren',
    'tiene tres años de garantía, hace cinco años, el edificio tiene treinta años, contrato de tres años',
    'trzy lata temu, ik ben drie jaar lid, det är åtta år gammalt, överstiger fem år',
    'explain it to a ten year old; à un enfant de huit ans; a un niño de siete años; para doze crianças de sete anos',
    'dla czterolatka, für einen zehnjährigen Jungen, för en femåring',
  ]);
});

it('finds ages at which something happened, and behind names, nations and the eldest', () => {
  expectFindings('AGE', [
    'que falleció en Saldaña a los «88 años». Su esposa',
    'participar o seu falecimento, aos «93 anos». Era viúvo',
    'la acción prescribe a los 15 años.',
    'Enfermera · «31 años» · Torrelavega\nved. TROTTA\ndi anni «94»\nLo annunciano',
    "with Mateus he's «41» Brazilian divorced; there are 41 Brazilian players",
    'meine tochter smilla («4») saß vorne; Ich bin Türkin, «29», seit 2017 hier',
    'hon är vår äldsta («63») och; our eldest is «12», mijn jongste is «4»',
    'the oldest (12) of the versions, Norwegian, 12, Swedish, 10, done',
  ]);
});

it('finds ages of several, of patients and of who just became so old', () => {
  expectFindings('AGE', [
    "mes enfants ont «3 et 5 ans», meus filhos têm «3 e 5 anos», ma fille vient d'avoir «6 ans»",
    'Oma ist «91» geworden, varón «67»a, pz. «67»aa, pacjent lat «67», an «18mo old» toddler',
    'les contrats ont 3 et 5 ans, panel 67a, l. 34',
  ]);
});
