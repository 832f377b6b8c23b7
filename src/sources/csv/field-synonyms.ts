import type { CsvField } from './csv-mapping.js';

/** Fields that are recognised by their headings. */
export type NamedField = Exclude<CsvField, 'dimension'>;

/**
 * Headings that name a field, in English, Swedish and German, as words (see `headingWords`): `|` parts them.
 * A number before a list is how surely its headings name the field, 0–1; words for the deal itself are left out.
 * `alone` = the headings name the field only as the whole heading, not within one: a delivery date is no creation date.
 */
export const FIELD_SYNONYMS: Readonly<
  Record<NamedField, readonly (readonly [certainty: number, headings: string, where?: 'alone'])[]>
> = {
  id: [
    [1, 'id|record id|number|key|affarsid|affarsnummer|geschaftsid|geschaftsnummer|dealid'],
    [1, 'opportunityid|object id'],
    [0.6, 'external id|nr|nummer|no|lopnummer|reference|referens|referenz|record'],
  ],
  name: [
    [1, 'name|title|deal|opportunity|affar|affarsnamn|namn|titel|rubrik|geschaft|geschaftsname'],
    [1, 'bezeichnung|dealname|verkaufschance|name der verkaufschance|benamning|dealnamn'],
    [1, 'opportunityname'],
    [0.7, 'projekt|project|project name|projektname|projektnamn|subject|betreff|description'],
    [0.7, 'beskrivning|beschreibung'],
  ],
  stage: [
    [1, 'stage|stage name|sales stage|pipeline stage|current stage|steg|saljsteg|affarssteg'],
    [1, 'saljfas|fas|phase|stufe|verkaufsphase|vertriebsphase|dealphase|geschaftsphase'],
    [1, 'verkaufsstufe|skede|stadium|dealstage|stagename|phasenname'],
    [0.6, 'status|step|sales status|pipelinesteg|affarsstatus|zustand|level'],
  ],
  status: [
    [1, 'status|outcome|result|resultat|ergebnis|utfall|won lost|dealstatus|affarsstatus|win loss'],
    [1, 'state'],
  ],
  isWon: [[1, 'is won|is closed won|won|vunnen|gewonnen|ist gewonnen|ar vunnen|won flag']],
  isClosed: [
    [1, 'is closed|closed|is deal closed|stangd|avslutad|geschlossen|abgeschlossen', 'alone'],
    [1, 'ist geschlossen|ar stangd', 'alone'],
  ],
  amount: [
    [1, 'amount|value|total amount|total value|close value|contract value|belopp|varde'],
    [1, 'affarsvarde|ordervarde|betrag|wert|auftragswert|geschaftswert|dealwert|auftragsvolumen'],
    [1, 'gesamtbetrag|gesamtwert|dealvarde|kontraktsvarde'],
    [1, 'size', 'alone'],
    [0.8, 'revenue|sum|summa|summe|volume|volumen|umsatz|intakt|omsattning|price|pris|preis|total'],
    [0.8, 'closed value|tcv|booking'],
    [0.6, 'budget|sales price|acv|arr|expected revenue|amount in company currency|amount converted'],
    [0.6, 'forecast amount|net value'],
  ],
  currency: [
    [1, 'currency|currency code|currency of value|amount currency|currency iso code|valuta'],
    [1, 'wahrung|waehrung|valutakod'],
  ],
  created: [
    [1, 'created|create date|created date|created at|created on|created time|creation date'],
    [1, 'date created|creation time|add time|skapad|skapad datum|skapades|skapat|skapandedatum'],
    [1, 'datum skapad|skapad den|erstellt|erstellt am|erstellungsdatum|erstelldatum|angelegt'],
    [1, 'angelegt am|anlagedatum|anlegedatum|createdate|record creation date'],
    [0.8, 'opened|open date|opened date|opened on|added on|added|date added|registrerad|upplagd'],
    [0.8, 'eroffnet|eroffnet am|engage date'],
    [0.6, 'start date|startdatum|first contact|first contact date|engaged|entry date', 'alone'],
    [0.6, 'begin date', 'alone'],
    [0.6, 'eingang|inkommen|lead date'],
    [0.4, 'date|datum', 'alone'],
  ],
  closed: [
    [1, 'closed date|closed at|closed on|closed|close time|date closed|actual close date'],
    [1, 'actual closed date|actual close|closing time|avslutad|avslutad datum|stangd|stangd datum'],
    [1, 'stangd den|faktiskt avslut|faktiskt avslutsdatum|avslutades|geschlossen am|geschlossen'],
    [1, 'abgeschlossen am|tatsachliches abschlussdatum|won lost date|completed date'],
    [0.6, 'end date|slutdatum|enddatum|end', 'alone'],
  ],
  wonDate: [
    [1, 'won time|won date|date won|won on|won at|closed won date|vunnen datum|vunnen tid'],
    [1, 'vunnen den|datum vunnen|vinstdatum|gewonnen am|gewinndatum|gewonnen zeitpunkt'],
    [1, 'datum gewonnen|win date|date entered closed won|date entered won'],
    [0.8, 'won|vunnen|gewonnen'],
  ],
  lostDate: [
    [1, 'lost time|lost date|date lost|lost on|lost at|closed lost date|forlorad datum'],
    [1, 'forlorad tid|forlorad den|verloren am|datum forlorad|datum verloren|verloren zeitpunkt'],
    [1, 'verlustdatum|loss date|date entered closed lost|date entered lost'],
    [0.8, 'lost|forlorad|verloren'],
  ],
  closedOrExpected: [
    [1, 'close date|closing date|closedate|avslutsdatum|stangningsdatum|abschlussdatum'],
    [1, 'schlussdatum|abschluss|avslut'],
  ],
  expectedClose: [
    [1, 'expected close date|expected close|expected closing|expected closing date'],
    [1, 'expected close time|estimated close date|estimated close|est close date|est close'],
    [1, 'forecast close date|target close date|projected close date|planned close date'],
    [1, 'forvantat avslut|forvantat avslutsdatum|forvantad stangning|beraknat avslut'],
    [1, 'beraknat avslutsdatum|planerat avslut|erwarteter abschluss|erwartetes abschlussdatum'],
    [1, 'voraussichtlicher abschluss|voraussichtliches abschlussdatum|geplanter abschluss'],
    [1, 'geplantes abschlussdatum|erw abschluss|prognostiserat avslut|erwartetes schlussdatum'],
    [0.6, 'prognosdatum|prognosedatum|forfallodatum|expected date'],
    [0.6, 'due date|target date', 'alone'],
  ],
  stageEntered: [
    [1, 'last stage change|last stage change date|stage entered|entered stage|date entered stage'],
    [1, 'date entered current stage|stage since|stage change date|stage changed at'],
    [1, 'stage updated at|stegandring|senaste stegandring|i steget sedan|letzte phasenanderung'],
    [1, 'phase seit|in phase seit|stage entry date|entered current stage|stage entered date'],
    [0.7, 'stage date|stegdatum|phasendatum'],
  ],
  probability: [
    [1, 'probability|probability %|win probability|win likelihood|likelihood|sannolikhet'],
    [1, 'vinstchans|wahrscheinlichkeit|abschlusswahrscheinlichkeit|gewinnwahrscheinlichkeit'],
    [1, 'sannolikhet %|wahrscheinlichkeit %|likelihood to close'],
    [0.7, 'chance|chans|forecast probability|prob|confidence|certainty|%'],
  ],
  forecastCategory: [
    [1, 'forecast category|forecast category name|forecast type|prognoskategori|prognosekategorie'],
    [1, 'forecastkategorie|manual forecast category|forecast status'],
  ],
  owner: [
    [1, 'owner|owner name|owner full name|sales rep|sales representative|rep|salesperson'],
    [1, 'sales person|seller|sales agent|account executive|agare|affarsagare|saljare'],
    [1, 'ansvarig saljare|besitzer|eigentumer|inhaber|verkaufer|vertriebler|vertriebsmitarbeiter'],
    [
      1,
      'dealbesitzer|dealinhaber|geschaftsinhaber|zustandiger verkaufer|zustandiger mitarbeiter|dealagare|salesrep',
    ],
    [1, 'assigned rep'],
    [0.8, 'assigned to|responsible|ansvarig|verantwortlich|verantwortlicher|zustandig|zustandiger'],
    [0.8, 'handlaggare|bearbeiter|agent'],
    [0.6, 'ae|user|kundansvarig|kundenbetreuer|betreuer|account owner|account manager|owner email'],
    [0.6, 'assignee|owner alias'],
    [0.5, 'owner id|user id'],
  ],
  team: [
    [1, 'team|sales team|owner team|hubspot team|team name|saljteam|vertriebsteam|user team'],
    [1, 'sales group|verkaufsteam'],
    [0.7, 'department|avdelning|abteilung|group|grupp|gruppe|owner role|manager|owner manager|lag'],
    [0.7, 'saljgrupp|chef|business unit'],
  ],
  source: [
    [1, 'source|lead source|original source|original source type|source channel|kalla|leadkalla'],
    [1, 'quelle|leadquelle|lead quelle|original traffic source|ursprung|herkunft|leadsource'],
    [1, 'lead kalla|marketing source'],
    [0.6, 'channel|kanal|campaign source|campaign|kampanj|kampagne'],
  ],
  account: [
    [1, 'account|account name|company|company name|associated company|primary associated company'],
    [1, 'organization|organisation|customer|customer name|client|client name|kund|kundnamn'],
    [1, 'foretag|foretagsnamn|bolag|kunde|kundenname|firma|unternehmen|organization name'],
    [1, 'organisation name|unternehmensname|firmenname|organisationsname|foretaget'],
    [0.7, 'konto|kontoname|kontonamn|org|buyer|prospect|associated company names'],
    [0.5, 'account id|company id|organization id'],
  ],
  lostReason: [
    [1, 'lost reason|loss reason|closed lost reason|reason lost|reason for loss|reason for losing'],
    [1, 'forlustorsak|forlustanledning|anledning till forlust|orsak till forlust|verlustgrund'],
    [1, 'verlustursache|grund fur verlust|absagegrund|lostreason'],
    [0.6, 'reason|orsak|anledning|grund|closed reason|close reason'],
  ],
  nextStep: [
    [1, 'next step|next steps|next action|nasta steg|nasta atgard|nachster schritt'],
    [1, 'nachste schritte|nachste aktion|nextstep'],
    [0.5, 'next activity|nasta aktivitet|nachste aktivitat'],
  ],
  lastActivity: [
    [1, 'last activity|last activity date|last activity on|last contacted|last contact'],
    [1, 'last contact date|last touch|senaste aktivitet|senast kontaktad|senaste kontakt'],
    [1, 'letzte aktivitat|letzter kontakt|datum letzte aktivitat'],
    [0.5, 'last modified date|last modified|update time|updated at|last updated|senast andrad'],
    [0.5, 'zuletzt geandert'],
  ],
  rank: [[1, 'board rank', 'alone']],
  stageKind: [[1, 'stage kind', 'alone']],
  stageHistory: [[1, 'stage history|steghistorik|stegens historik|phasenverlauf|phasenhistorie', 'alone']],
};
