import { words } from '../vocabulary.ts';

/** Words that stand before the name of a street: French. */
export const FRENCH_TYPES = words(
  'rue avenue av boulevard boul bd bvd chemin impasse chaussée allée allee quai faubourg sentier esplanade résidence lotissement hameau cours passage montée ruelle venelle',
);

/** The same in Spanish, Galician, Catalan, Portuguese, Italian and Romanian. */
export const SOUTHERN_TYPES =
  words(`calle rúa avenida avda avd paseo plaza pza plza carretera ctra travesía travesia ronda rambla callejón callejon glorieta
  urbanización urbanizacion camino calzada blvd privada andador cerrada jirón carrer passeig avinguda plaça polígono poligono carrera cra pasaje pje diagonal transversal circuito prolongación retorno priv
  rua travessa praça praca largo alameda estrada rodovia calçada calcada viela praceta azinhaga beco caminho ladeira servidão canada
  viale piazza corso vicolo piazzale contrada lungomare lungotevere lungarno strada via vico salita calata borgo località frazione rione traversa fondamenta`);

/** Articles and prepositions inside the name of a street, and the space or apostrophe behind them. */
export const SMALL =
  "(?:d[eiu]|de la|de l['’]|d['’]|des|du|del|de los|de las|dos|das|do|da|della|delle|dello|dei|degli|dell['’]|la|le|les|los|las|el|e|y|i|al|sur|en|aux|au|san|santa|saint|sainte|st)";
export const JOIN = "(?:[ ]|(?<=['’.]))";
