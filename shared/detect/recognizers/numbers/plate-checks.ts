import type { Candidate } from '../../engine/recognizer.ts';

/** Standards, models and paper sizes that are written like plates. France gives all letters out. */
export const NOT_PLATES =
  /^(?![A-Z]{2}-\d{3}-[A-Z]{2}$)(?:ISO|IEC|IEEE|RFC|DIN|EN|USB|UTF|SHA|MD|CVE|GPT|ID|NO|NR|PIN|OTP|EUR|USD|GBP|CHF|PLN|SEK|BRL|TEL|FAX|KM|PS|HP|GTI|GTD|TDI|TSI|CDI|HDI|DCI|SUV|BMW|VW|AMG|MAY|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b/;

/** "Ersatzteil AB123CD für das Auto": the number of a part, a model, an order or a fault of a vehicle. */
const LABEL_BEFORE =
  /(?<=[ :#="'])(?<=(?<!\p{L})(?:part|parts|article|artikel|artículo|articolo|artigo|pièce|pieza|peça|pezzo|\p{L}{0,10}teil|onderdeel|komponent|component|componente|część|model|modell|modelo|modèle|modello|typ|type|tipo|codes?|codice|código|ref|reference|référence|referencia|sku|ticket|order|\p{L}{0,12}nummer|auftrag|pedido|ordine|commande|rechnung|invoice|factura|fattura|fatura|faktura|sensor|chip|motor|engine|batterie|battery|filter|reifen|tyre|tire|norm|standard|fehler|error|fault|gasket|dichtung|joint|junta|guarnizione|pakking|packning|uszczelka|ersetzt|anstelle von|instead of|replaces|au lieu de|en lugar de|al posto (?:di|della?)|in plaats van|zamiast|i stället för|lot|charge|batch|gate|room|raum|seat|flight|flug|vol|vuelo|voo|volo)\.?[ :#="']{1,3})/iuy;

/** Whether the word before says that the code is a part's, a model's, an order's or a fault's. */
export function isOtherCode({ text, start }: Candidate): boolean {
  LABEL_BEFORE.lastIndex = start;
  return LABEL_BEFORE.test(text);
}
