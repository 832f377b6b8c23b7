import type { fileIssuesMessages as english } from '../en/file-issues.js';

/** German words for what is found in a file rather than in a deal; part of the section `issues`. */
export const fileIssuesMessages: typeof english = {
  'row-too-long': {
    title: 'Zeile mit mehr Zellen als Überschriften',
    mend: 'Texte, die das Trennzeichen enthalten, in Anführungszeichen setzen.',
  },
  'row-too-short': {
    title: 'Zeile mit weniger Zellen als Überschriften',
    mend: 'Prüfen, ob die Zeile vollständig ist, ohne Zeilenumbruch in einer Zelle.',
  },
  'encoding-replaced': {
    title: 'Nicht lesbare Zeichen',
    mend: 'Die Datei erneut als UTF-8 exportieren.',
  },
  'encoding-assumed': {
    title: 'Die Zeichenkodierung ist geraten',
    mend: 'Prüfen, ob Namen richtig zu lesen sind; wenn nicht, die Datei erneut als UTF-8 exportieren.',
  },
  'not-text': { title: 'Keine Textdatei', mend: 'Die Daten als CSV exportieren.' },
  'file-empty': { title: 'Leere Datei', mend: 'Die Datei erneut exportieren.' },
  'no-rows': {
    title: 'Überschriften, aber keine Zeilen',
    mend: 'Den Filter des Exports prüfen und erneut exportieren.',
  },
  'blank-rows': { title: 'Leere Zeilen', mend: 'Es ist nichts zu tun.' },
  'preamble-row': {
    title: 'Zeile über den Überschriften',
    mend: 'Es ist nichts zu tun, sofern es kein Deal war.',
  },
  'totals-row': { title: 'Summenzeile', mend: 'Es ist nichts zu tun, sofern es kein Deal war.' },
  'footer-row': {
    title: 'Zeile unter den Daten',
    mend: 'Es ist nichts zu tun, sofern es kein Deal war.',
  },
  'heading-missing': {
    title: 'Spalte ohne Überschrift',
    mend: 'Die Spalte in der ersten Zeile benennen.',
  },
  'heading-duplicate': {
    title: 'Zwei Spalten mit derselben Überschrift',
    mend: 'Jeder Spalte eine eigene Überschrift geben.',
  },
  'heading-repeated': {
    title: 'Die Überschriften noch einmal, zwischen den Zeilen',
    mend: 'Es ist nichts zu tun: Vermutlich wurden Dateien zusammengefügt.',
  },
  'stray-quote': {
    title: 'Anführungszeichen an falscher Stelle',
    mend: 'Anführungszeichen innerhalb von Texten verdoppeln oder die Datei erneut exportieren.',
  },
  'column-missing': {
    title: 'Eine erwartete Spalte fehlt',
    mend: 'Die Spalte in den Export aufnehmen oder eine andere dafür wählen.',
  },
  'column-new': {
    title: 'Spalte, die es vorher nicht gab',
    mend: 'Prüfen, als was die Spalte gelesen wird.',
  },
  'date-order-changed': {
    title: 'Tage und Monate in anderer Reihenfolge als vorher',
    mend: 'Ein Datum dieser Spalte prüfen: Gelesen wird in der Reihenfolge, die ihre eigenen Daten zeigen.',
  },
  'decimal-mark-changed': {
    title: 'Anderes Dezimaltrennzeichen als vorher',
    mend: 'Eine Zahl dieser Spalte prüfen: Gelesen wird mit dem Zeichen, das ihre eigenen Zahlen zeigen.',
  },
  'date-order-shared': {
    title: 'Tag und Monat in der Reihenfolge anderer Spalten',
    mend: 'Ein Datum dieser Spalte prüfen und eine andere Reihenfolge wählen, wenn es nicht stimmt.',
  },
  'ambiguous-date-order': {
    title: 'Datumsangaben, die sich auf zwei Arten lesen lassen',
    mend: 'Wählen, ob der Tag oder der Monat zuerst steht.',
  },
  'ambiguous-decimal-mark': {
    title: 'Zahlen, die sich auf zwei Arten lesen lassen',
    mend: 'Wählen, ob Komma oder Punkt das Dezimaltrennzeichen ist.',
  },
  'outcome-contradicts-stage': {
    title: 'Gewonnen oder verloren, in einer Phase, die etwas anderes besagt',
    mend: 'Die Phase oder das Ergebnis des Deals korrigieren.',
  },
  'unknown-status': {
    title: 'Status, der weder offen noch beendet besagt',
    mend: 'Den Status des Deals auf offen, gewonnen oder verloren setzen.',
  },
  'heading-too-short': {
    title: 'Weniger Überschriften als Spalten',
    mend: 'Jede Spalte in der ersten Zeile benennen.',
  },
  'numbers-split': {
    title: 'Vom Trennzeichen zerrissene Zahlen',
    mend: 'Mit einem anderen Trennzeichen oder mit Zahlen in Anführungszeichen exportieren.',
  },
  'date-far-apart': {
    title: 'Tag, der Jahre nach allen anderen liegt',
    mend: 'Das Jahr dieses Datums prüfen.',
  },
  'lost-amounts-zero': {
    title: 'Alle verlorenen Deals haben den Betrag 0',
    mend: 'Die Beträge exportieren, die die Deals hatten, bevor sie verloren wurden.',
  },
};
