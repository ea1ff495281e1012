import type { NamedKind } from './kind.ts';

/** What things have and people do not: beside these a "name" is a thing's unless it is well known. Then what both have. */
export const THING_COLUMNS: readonly NamedKind[] = [
  [
    { voice: 0, needs: 0, role: 'thing' },
    `price, unit price, sku, version, size, quantity, qty, stock, weight, color, colour, ext, extension, bytes, unit, units, model, brand, category, barcode, ean, isbn, package, license, licence,
    repository, path, file, filename, format, port, protocol, default, required, dimensions, material, variant, product, product name, item, sku code, part, serial, warranty, manufacturer, supplier, vendor, genre, rating,
    population, capacity, elevation, latitude, longitude, lat, lng, lon, host, hostname, server, service, endpoint, namespace, branch, commit, build, module, function, method, class, parameter, column, table, field, datatype,
    preis, einzelpreis, menge, größe, gewicht, farbe, marke, modell, kategorie, artikel, artikelnummer, produkt, bestand, lagerbestand, einheit, hersteller, lieferant, einwohner, dateiname, pfad, paket,
    prix, quantité, taille, poids, couleur, marque, modèle, catégorie, article, produit, unité, fabricant, fournisseur, fichier, chemin, paquet, habitants,
    precio, cantidad, tamaño, peso, color, marca, modelo, categoría, artículo, producto, existencias, unidad, fabricante, proveedor, archivo, ruta, paquete, habitantes, versión, talla,
    preço, quantidade, tamanho, cor, categoria, artigo, produto, estoque, unidade, fornecedor, arquivo, ficheiro, caminho, pacote, versão,
    prezzo, quantità, taglia, dimensione, colore, modello, articolo, prodotto, giacenza, unità, produttore, fornitore, percorso, pacchetto, abitanti, versione,
    prijs, hoeveelheid, aantal, maat, gewicht, kleur, merk, categorie, product, voorraad, eenheid, fabrikant, leverancier, bestand, pad, pakket, inwoners, versie,
    pris, antal, storlek, vikt, färg, märke, modell, kategori, artikel, lager, enhet, tillverkare, leverantör, fil, sökväg, invånare,
    cena, ilość, rozmiar, waga, kolor, marka, kategoria, artykuł, produkt, magazyn, jednostka, producent, dostawca, plik, ścieżka, pakiet, wersja`,
  ],
  [
    { voice: 0, needs: 0 },
    `order, orders, total, amount, date, time, timestamp, status, type, title, notes, note, comment, comments, remark, remarks, description, value, created, created at, updated, updated at, registered,
    joined, last login, url, link, website, language, currency, balance, points, score, rank, year, month, grade, group, team, section, course, subject, room, floor, house, house number, source, campaign, tag, tags,
    active, enabled, due, due date, paid, debt, discount, tax, result, results, reason, priority, plan, subscription, visit, appointment, event, tickets, permission, permissions, access, day, shift, hours, attendance,
    row, count, rate, percent, average, min, max, start, end, duration, sum, position, level, symbol, period,
    bestellung, summe, betrag, datum, zeit, uhrzeit, typ, art, titel, notiz, notizen, bemerkung, bemerkungen, kommentar, beschreibung, wert, sprache, währung, punkte, jahr, monat, note, klasse, gruppe, kurs, fach, zimmer,
    etage, hausnummer, quelle, aktiv, fällig, bezahlt, termin, ergebnis, schulden, raum, schicht, stunden, position, anmerkung, bereich,
    commande, montant, heure, statut, titre, remarque, remarques, commentaire, valeur, langue, devise, solde, année, mois, classe, groupe, équipe, cours, matière, chambre, étage, résultat, motif, échéance, rendez vous, notes,
    pedido, importe, fecha, hora, estado, tipo, título, nota, notas, comentario, comentarios, observaciones, descripción, valor, idioma, moneda, saldo, año, mes, curso, grupo, equipo, asignatura, habitación, piso, resultado, motivo, cita, turno,
    encomenda, montante, data, situação, observações, descrição, língua, moeda, ano, mês, turma, equipa, disciplina, quarto, andar, consulta,
    ordine, importo, ora, stato, titolo, commento, osservazioni, descrizione, valore, lingua, valuta, anno, mese, classe, gruppo, squadra, corso, materia, camera, piano, risultato, appuntamento, turno,
    bestelling, bedrag, totaal, tijd, soort, opmerking, opmerkingen, omschrijving, waarde, taal, saldo, jaar, maand, klas, groep, vak, kamer, verdieping, huisnummer, resultaat, afspraak,
    beställning, belopp, summa, tid, typ, titel, anteckning, anteckningar, kommentar, beskrivning, värde, språk, år, månad, klass, grupp, lag, kurs, ämne, rum, våning, resultat, besök,
    zamówienie, kwota, suma, czas, godzina, stan, tytuł, uwagi, uwaga, komentarz, opis, wartość, język, waluta, rok, miesiąc, klasa, grupa, zespół, kurs, przedmiot, pokój, piętro, wynik, wizyta, termin`,
  ],
];
