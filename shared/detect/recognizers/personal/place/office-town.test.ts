import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds the town that an office, a station or a record has its name of', () => {
  expectFindings('LOCATION', [
    'Standort «Emden» ab Mai',
    'patente scaduta, res. «Suzzara»\nDinamica',
    'unidade «Lavras». Seu encarregado',
    'Akte «Heeze» 1811: Joannes',
    'demeurant lieu-dit "«Les Combettes»" à côté',
    'ur. 7 II 1834 we wsi «Trzcianka», matka',
  ]);
});

it('leaves what else is behind these words alone', () => {
  expectFindings('LOCATION', [
    'ein Bahnhof ist groß, die Filiale Nord bleibt zu',
    'au lieu de venir, la gare est fermée',
    'acte notarié, akte 12, parafia jest mała',
    'unidade Industrial fechada, residente Carlos não veio',
  ]);
});
