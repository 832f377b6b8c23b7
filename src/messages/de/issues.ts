import type { IssuesMessages } from '../en/issues.js';
import { fileIssuesMessages } from './file-issues.js';

/** German words for whatever can be found in data, by the issue's code. */
export const issuesMessages: IssuesMessages = {
  'missing-id': { title: 'Keine ID', mend: 'Der Zeile eine eigene ID geben, damit ihr Verlauf sie findet.' },
  'duplicate-id': { title: 'ID, die eine andere Zeile hat', mend: 'Jedem Deal eine eigene ID geben.' },
  'unknown-stage': {
    title: 'Phase, die der Prozess nicht hat',
    mend: 'Den Deal in eine Phase des Prozesses verschieben oder diese Phase dort ergänzen.',
  },
  'ambiguous-stage': {
    title: 'Phase, die mehrere Stränge haben: als die der Pipeline gelesen',
    mend: 'Die Phase mit ihrer ID angeben, die nur ein Strang hat.',
  },
  'missing-stage': { title: 'Keine Phase', mend: 'Den Deal in die Phase verschieben, in der er steht.' },
  'stage-added': {
    title: 'Phase, die der Prozess nicht hatte',
    mend: 'Prüfen, ob diese Phase zum Prozess gehört und an welcher Stelle.',
  },
  'missing-amount': {
    title: 'Kein Betrag',
    mend: 'Eintragen, was der Deal wert ist; eine Schätzung genügt.',
  },
  'unreadable-amount': {
    title: 'Nicht lesbarer Betrag',
    mend: 'Den Betrag in Ziffern schreiben, mit einem Dezimaltrennzeichen.',
  },
  'amount-rounded': {
    title: 'Betrag, der feiner ist als die Währung',
    mend: 'Den Betrag mit höchstens so vielen Nachkommastellen schreiben, wie die Währung hat.',
  },
  'amount-out-of-range': {
    title: 'Betrag jenseits aller Grenzen',
    mend: 'Den Betrag prüfen: Womöglich sind Ziffern hinzugekommen.',
  },
  'negative-amount': {
    title: 'Betrag unter 0',
    mend: 'Den Betrag ohne Minus eintragen oder die Rückzahlung anderswo buchen.',
  },
  'amount-restored': {
    title: 'Betrag 0, seit der Deal verloren ist',
    mend: 'Den Betrag eines verlorenen Deals so lassen, wie er war: Er zeigt, was verloren ging.',
  },
  'unknown-currency': {
    title: 'Unbekannte Währung',
    mend: 'Die Währung mit ihren drei Buchstaben schreiben, etwa EUR.',
  },
  'no-exchange-rate': {
    title: 'Währung ohne Wechselkurs',
    mend: 'Einen Wechselkurs für diese Währung ergänzen, ab dem Tag des Deals.',
  },
  'missing-created': {
    title: 'Kein Anlagedatum',
    mend: 'Den Tag eintragen, an dem der Deal angelegt wurde.',
  },
  'missing-closed': {
    title: 'Beendet, an unbekanntem Tag',
    mend: 'Den Tag eintragen, an dem der Deal abgeschlossen wurde.',
  },
  'missing-expected-close': {
    title: 'Offen, ohne erwarteten Abschluss',
    mend: 'Mit dem Kunden einen Tag vereinbaren und eintragen.',
  },
  'unreadable-date': {
    title: 'Nicht lesbares Datum',
    mend: 'Datumsangaben als Jahr, Monat und Tag schreiben: 2026-09-30.',
  },
  'closed-before-created': {
    title: 'Abgeschlossen, bevor er angelegt wurde',
    mend: 'Das Anlagedatum oder das Abschlussdatum korrigieren.',
  },
  'created-after-as-of': {
    title: 'Nach dem betrachteten Tag angelegt',
    mend: 'Das Anlagedatum korrigieren oder einen späteren Tag betrachten.',
  },
  'closed-after-as-of': {
    title: 'Nach dem betrachteten Tag abgeschlossen',
    mend: 'Das Abschlussdatum korrigieren oder einen späteren Tag betrachten.',
  },
  'closed-date-on-open-deal': {
    title: 'Offen, mit Abschlussdatum',
    mend: 'Den Deal abschließen oder das Abschlussdatum entfernen.',
  },
  'expected-close-past': {
    title: 'Offen, erwarteter Abschluss überschritten',
    mend: 'Neuen erwarteten Abschluss eintragen oder den Deal abschließen.',
  },
  'unknown-owner': {
    title: 'Verantwortliche Person nicht in der Liste',
    mend: 'Den Deal einer Person aus der Liste übergeben oder diese ergänzen.',
  },
  'missing-owner': { title: 'Niemand verantwortlich', mend: 'Den Deal jemandem zuweisen.' },
  'unreadable-probability': {
    title: 'Nicht lesbare Wahrscheinlichkeit',
    mend: 'Die Wahrscheinlichkeit in Prozent schreiben, von 0 bis 100.',
  },
  'unknown-forecast-category': {
    title: 'Prognosekategorie, die es nicht gibt',
    mend: 'Eine der Kategorien der Prognose wählen oder diese dort ergänzen.',
  },
  'unreadable-rank': {
    title: 'Nicht lesbarer Platz auf dem Board',
    mend: 'Den Deal noch einmal an seinen Platz auf dem Board verschieben.',
  },
  'history-unknown-deal': {
    title: 'Verlauf eines Deals, den es nicht gibt',
    mend: 'Den Deal mitliefern oder seine ID im Verlauf korrigieren.',
  },
  'history-unknown-stage': {
    title: 'Verlauf in einer Phase, die es nicht gibt',
    mend: 'Phasen im Verlauf so nennen wie im Prozess oder diese Phase dort ergänzen.',
  },
  'history-contradicts-record': {
    title: 'Verlauf, der anderswo endet als der Deal',
    mend: 'Die Phase des Deals oder den letzten Schritt im Verlauf korrigieren, sodass beide übereinstimmen.',
  },
  'history-unreadable': {
    title: 'Nicht lesbarer Verlauf',
    mend: 'In jeder Zeile des Verlaufs einen Deal, einen Tag und die Änderung angeben.',
  },
  'history-after-as-of': {
    title: 'Verlauf nach dem betrachteten Tag',
    mend: 'Den Tag im Verlauf korrigieren oder einen späteren Tag betrachten.',
  },
  'known-only-later': {
    title: 'Wert, der erst nach dem betrachteten Tag bekannt wurde',
    mend: 'Den Verlauf dieses Felds mitliefern, damit der frühere Wert bekannt ist.',
  },
  'activity-unreadable': {
    title: 'Nicht lesbare Aktivität',
    mend: 'Zu jeder Aktivität einen Deal und einen Tag angeben.',
  },
  'evidence-unreadable': {
    title: 'Nicht lesbarer Nachweis',
    mend: 'Zu jedem Nachweis einen Deal, ein Austrittskriterium und einen Tag angeben.',
  },
  'evidence-unknown-criterion': {
    title: 'Nachweis für ein Austrittskriterium, das es nicht gibt',
    mend: 'Das Kriterium so nennen wie in seiner Phase, und auch die Phase, wenn mehrere es haben.',
  },
  'evidence-incomplete': {
    title: 'Haken ohne Nachweis: Das Kriterium gilt als nicht erfüllt',
    mend: 'Angeben, wer das Kriterium als erfüllt befunden hat und was dafür zu sehen ist.',
  },
  'bid-unreadable': {
    title: 'Nicht lesbare Angebotsentscheidung',
    mend: 'Zu jeder Angebotsentscheidung einen Deal, einen Tag und Antworten auf die Fragen des Strangs angeben.',
  },
  'target-unreadable': {
    title: 'Nicht lesbares Ziel',
    mend: 'Zu jedem Ziel einen Zeitraum und einen Betrag angeben.',
  },
  'rate-unreadable': {
    title: 'Nicht lesbarer Wechselkurs',
    mend: 'Zu jedem Wechselkurs eine Währung, einen Tag und eine Zahl über 0 angeben.',
  },
  'text-shortened': { title: 'Übermäßig langer Text', mend: 'Den Text dort kürzen, wo er geführt wird.' },
  'row-unreadable': {
    title: 'Nicht lesbare Zeile',
    mend: 'Die Zeile dort korrigieren oder entfernen, woher sie kommt.',
  },
  ...fileIssuesMessages,
};
