import type { fileIssuesMessages as english } from '../en/file-issues.js';

/** Swedish words for what is found in a file rather than in a deal; part of the section `issues`. */
export const fileIssuesMessages: typeof english = {
  'row-too-long': {
    title: 'En rad med fler celler än rubriker',
    mend: 'Sätt texter som innehåller avgränsaren inom citattecken.',
  },
  'row-too-short': {
    title: 'En rad med färre celler än rubriker',
    mend: 'Kontrollera att raden är hel, utan radbrytning i en cell.',
  },
  'encoding-replaced': {
    title: 'Tecken som inte går att läsa',
    mend: 'Exportera filen på nytt som UTF-8.',
  },
  'encoding-assumed': {
    title: 'Teckenkodningen är en gissning',
    mend: 'Se om namnen ser rätt ut; om inte, exportera filen på nytt som UTF-8.',
  },
  'not-text': { title: 'Ingen textfil', mend: 'Exportera uppgifterna som CSV.' },
  'file-empty': { title: 'En tom fil', mend: 'Exportera filen på nytt.' },
  'no-rows': {
    title: 'Rubriker, men inga rader',
    mend: 'Kontrollera exportens filter och exportera på nytt.',
  },
  'blank-rows': { title: 'Tomma rader', mend: 'Inget behöver göras.' },
  'preamble-row': {
    title: 'En rad ovanför rubrikerna',
    mend: 'Inget behöver göras, om det inte var en affär.',
  },
  'totals-row': { title: 'En summarad', mend: 'Inget behöver göras, om det inte var en affär.' },
  'footer-row': { title: 'En rad under uppgifterna', mend: 'Inget behöver göras, om det inte var en affär.' },
  'heading-missing': { title: 'En kolumn utan rubrik', mend: 'Namnge kolumnen på första raden.' },
  'heading-duplicate': {
    title: 'Två kolumner med samma rubrik',
    mend: 'Ge varje kolumn en egen rubrik.',
  },
  'heading-repeated': {
    title: 'Rubrikerna en gång till, bland raderna',
    mend: 'Inget behöver göras: filer har nog lagts ihop.',
  },
  'stray-quote': {
    title: 'Ett citattecken på fel plats',
    mend: 'Dubblera citattecken inne i texter, eller exportera filen på nytt.',
  },
  'column-missing': {
    title: 'En väntad kolumn saknas',
    mend: 'Lägg till kolumnen i exporten, eller välj en annan i dess ställe.',
  },
  'column-new': {
    title: 'En kolumn som inte fanns förut',
    mend: 'Kontrollera vad kolumnen läses som.',
  },
  'date-order-changed': {
    title: 'Dag och månad i annan ordning än förut',
    mend: 'Kontrollera ett datum i kolumnen: det läses i den ordning dess egna datum visar.',
  },
  'decimal-mark-changed': {
    title: 'Ett annat decimaltecken än förut',
    mend: 'Kontrollera ett tal i kolumnen: det läses med det tecken dess egna tal visar.',
  },
  'date-order-shared': {
    title: 'Dag och månad i samma ordning som i andra kolumner',
    mend: 'Kontrollera ett datum i kolumnen, och välj en annan ordning om det är fel.',
  },
  'ambiguous-date-order': {
    title: 'Datum som kan läsas på två sätt',
    mend: 'Välj om dagen eller månaden kommer först.',
  },
  'ambiguous-decimal-mark': {
    title: 'Tal som kan läsas på två sätt',
    mend: 'Välj om komma eller punkt är decimaltecken.',
  },
  'outcome-contradicts-stage': {
    title: 'Vunnen eller förlorad, i ett steg som säger något annat',
    mend: 'Rätta affärens steg eller dess utfall.',
  },
  'unknown-status': {
    title: 'En status som varken säger öppen eller avslutad',
    mend: 'Sätt affärens status till öppen, vunnen eller förlorad.',
  },
  'heading-too-short': {
    title: 'Färre rubriker än kolumner',
    mend: 'Namnge varje kolumn på första raden.',
  },
  'numbers-split': {
    title: 'Tal som avgränsaren delat',
    mend: 'Exportera med en annan avgränsare, eller med tal inom citattecken.',
  },
  'date-far-apart': {
    title: 'En dag flera år efter alla andra',
    mend: 'Kontrollera årtalet i datumet.',
  },
  'lost-amounts-zero': {
    title: 'Alla förlorade affärer har beloppet 0',
    mend: 'Exportera beloppen som affärerna hade innan de förlorades.',
  },
};
