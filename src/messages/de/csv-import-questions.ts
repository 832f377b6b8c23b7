import type { CsvImportMessages } from '../en/csv-import.js';

/** German words for what a file does not tell; part of the section `csvImport`. */
export const csvImportQuestions: CsvImportMessages['questions'] = {
  title: 'Was die Datei nicht verrät',
  'not-text': 'Das ist keine CSV-Datei.',
  'file-empty': 'Die Datei ist leer.',
  'no-rows': 'Die Datei hat Überschriften, aber keine Zeilen.',
  'no-headings':
    'Die erste Zeile sieht nach Daten aus, daher haben die Spalten eigene Überschriften bekommen.',
  'stage-column': 'Welche Spalte enthält die Phase? Bis das bekannt ist, hat kein Deal eine.',
  'amount-column': 'Welche Spalte enthält den Betrag? Bis das bekannt ist, sind die Beträge unbekannt.',
  'created-column':
    'Welche Spalte enthält den Tag, an dem ein Deal angelegt wurde? Bis das bekannt ist, sind die Zyklen unbekannt.',
  'won-stage':
    'Welche Phase steht für gewonnen? Keine wurde erkannt, daher zählt bisher kein Deal als gewonnen.',
  'lost-stage':
    'Welche Phase steht für verloren? Keine wurde erkannt, daher zählt bisher kein Deal als verloren.',
  'column-field': 'Was enthält diese Spalte? Überschrift und Werte lassen es nur vermuten:',
  'unknown-status':
    'Was sagt dieser Status über einen Deal aus? Bis das bekannt ist, entscheidet seine Phase:',
  'split-numbers':
    'Das Trennzeichen scheint die Zahlen dieser Spalte zu zerreißen. Bis festgelegt ist, was sie enthält, wird sie nicht gelesen:',
  'date-order':
    'Steht der Tag oder der Monat zuerst? Bis das bekannt ist, werden Datumsangaben wie diese nicht gelesen:',
  'decimal-mark':
    'Steht das Zeichen vor Dezimalstellen oder vor Tausenderstellen? Bis das bekannt ist, werden Zahlen wie diese nicht gelesen:',
  currency: 'In welcher Währung sind die Beträge? Keine ist genannt; sie werden ohne Währung angezeigt.',
  currencyShared: ({ currency }) =>
    `Mehrere Währungen teilen sich das Zeichen der Beträge. Sie werden als ${currency} gelesen; welche ist es?`,
  'currency-changed':
    'Die Beträge sind in einer anderen Währung als in der vorigen Datei. In welcher soll berichtet werden? Bis das bekannt ist, brauchen sie einen Wechselkurs in diese:',
  lostAmountsZero:
    'Alle verlorenen Deals haben den Betrag 0, wie es in Exporten häufig vorkommt. Was verloren ging, ist dann nicht bekannt, und Gewinnquoten nach Wert sagen nichts aus.',
};
