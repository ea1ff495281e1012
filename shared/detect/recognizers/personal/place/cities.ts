import { withPlain } from '../vocabulary.ts';

/**
 * Cities of more than some 200,000 people in countries where a number of four or five digits before
 * the name is a postal code. In small letters; only the first word of a name of several.
 */
const CITIES = withPlain(
  (
    'berlin hamburg münchen muenchen köln koeln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg ' +
    'bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden mönchengladbach gelsenkirchen aachen braunschweig kiel chemnitz halle magdeburg ' +
    'freiburg krefeld mainz lübeck erfurt oberhausen rostock kassel potsdam saarbrücken heidelberg regensburg ingolstadt würzburg ulm göttingen jena ' +
    'wien graz linz villach wels dornbirn eisenstadt bregenz leonding  salzburg innsbruck klagenfurt zürich genf genève basel lausanne bern winterthur luzern lugano ' +
    'paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes villeurbanne ' +
    'clermont saint-étienne brest limoges tours amiens metz besançon perpignan orléans rouen caen nancy mulhouse avignon versailles ' +
    'bruxelles brussel anvers antwerpen gent gand liège namur mons charleroi brugge ' +
    'madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid vigo gijón vitoria granada elche oviedo ' +
    'lugo girona lleida tarragona cáceres badajoz cuenca toledo guadalajara segovia soria huesca teruel ourense pontevedra coruña badalona cartagena pamplona santander almería donostia burgos salamanca albacete cádiz getafe móstoles ' +
    'roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste taranto brescia parma prato modena ' +
    'udine lecce lucca reggio foggia latina como novara varese pisa cesena pordenone perugia livorno ravenna cagliari rimini ferrara salerno sassari siracusa monza bergamo pescara trento vicenza ' +
    'lisboa viseu évora leiria santarém beja guimarães goiânia recife curitiba belém manaus fortaleza salvador brasília porto braga coimbra amadora funchal setúbal aveiro faro ' +
    'amsterdam rotterdam utrecht eindhoven tilburg groningen almere breda nijmegen enschede haarlem arnhem zaanstad amersfoort apeldoorn maastricht leiden ' +
    'stockholm göteborg malmö uppsala linköping västerås örebro helsingborg norrköping jönköping umeå lund ' +
    'københavn aarhus odense aalborg oslo bergen trondheim stavanger helsinki espoo tampere turku oulu ' +
    'warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin białystok katowice gdynia częstochowa radom toruń sosnowiec kielce rzeszów gliwice ' +
    'praha brno ostrava bratislava budapest bucurești zagreb ljubljana'
  ).split(' '),
);

const KNOWN: ReadonlySet<string> = new Set(CITIES);

/** Whether the first word of `name` is the name of a large city, or its beginning. */
export function isKnownCity(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(/[ ,.;/()]/, 1);
  return KNOWN.has(first);
}
