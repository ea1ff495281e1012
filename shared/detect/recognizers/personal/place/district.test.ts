import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds parts of towns by the word for them', () => {
  expectFindings('LOCATION', [
    'un appartement, quartier «Boucotte», au calme',
    'estão no bairro «Eldorado», e no bairro da «Liberdade»',
    'se perdió en el barrio de «Las Flores»',
    'gatto rosso, zona «Sottomarina», visto ieri',
    'Domicilio: Priv. Jacarandas 14, Col. «Las Flores», C.P. 36117',
    'zona Norte, la zona ZTL, zona Industriale, quartier général, zona Wi-Fi',
  ]);
});

it('finds a town that ends what names a house', () => {
  expectFindings('LOCATION', [
    'reparto lungodegenza, RSA Villa Serena, «Jesi»',
    'empresa: Talleres Can Rovira («Vielha»)\n',
    'employed by Rosemount Care Home, «Paisley», since 2022',
    'presenti: Bruzzone, Delfino, Jesi.',
    'the Home button, Reading, and more',
  ]);
});
