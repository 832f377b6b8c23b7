import type { IssuesMessages } from '../en/issues.js';
import { fileIssuesMessages } from './file-issues.js';

/** Swedish words for whatever can be found in data, by the issue's code. */
export const issuesMessages: IssuesMessages = {
  'missing-id': { title: 'Inget id', mend: 'Ge raden ett eget id, så att dess historik hittar den.' },
  'duplicate-id': { title: 'Ett id som en annan rad har', mend: 'Ge varje affär ett eget id.' },
  'unknown-stage': {
    title: 'Ett steg som processen inte har',
    mend: 'Flytta affären till ett steg i processen, eller lägg till det här steget.',
  },
  'ambiguous-stage': {
    title: 'Ett steg som flera spår har: läst som pipelinens',
    mend: 'Ange steget med dess id, som bara ett spår har.',
  },
  'missing-stage': { title: 'Inget steg', mend: 'Flytta affären till steget den står i.' },
  'stage-added': {
    title: 'Ett steg som processen inte hade',
    mend: 'Kontrollera att steget hör till processen, och var i den det står.',
  },
  'missing-amount': { title: 'Inget belopp', mend: 'Ange vad affären är värd; en uppskattning duger.' },
  'unreadable-amount': {
    title: 'Ett belopp som inte gick att läsa',
    mend: 'Skriv beloppet med siffror och ett enda decimaltecken.',
  },
  'amount-rounded': {
    title: 'Ett belopp finare än valutan',
    mend: 'Skriv beloppet med högst så många decimaler som valutan har.',
  },
  'amount-out-of-range': {
    title: 'Ett belopp bortom alla gränser',
    mend: 'Kontrollera beloppet: det kan ha fått för många siffror.',
  },
  'negative-amount': {
    title: 'Ett belopp under 0',
    mend: 'Ange beloppet utan minus, eller bokför återbetalningen någon annanstans.',
  },
  'amount-restored': {
    title: 'Beloppet 0 när affären var förlorad',
    mend: 'Låt en förlorad affär behålla sitt belopp: det säger vad som gick förlorat.',
  },
  'unknown-currency': {
    title: 'En valuta som inte är känd',
    mend: 'Skriv valutan med dess tre bokstäver, som EUR.',
  },
  'no-exchange-rate': {
    title: 'En valuta utan växelkurs',
    mend: 'Lägg till en växelkurs för valutan, från affärens dag och framåt.',
  },
  'missing-created': { title: 'Inget skapandedatum', mend: 'Ange dagen då affären skapades.' },
  'missing-closed': { title: 'Avslutad, okänt när', mend: 'Ange dagen då affären avslutades.' },
  'missing-expected-close': {
    title: 'Öppen, utan förväntat avslut',
    mend: 'Kom överens med kunden om en dag, och ange den.',
  },
  'unreadable-date': {
    title: 'Ett datum som inte gick att läsa',
    mend: 'Skriv datum som år, månad och dag: 2026-09-30.',
  },
  'closed-before-created': {
    title: 'Avslutad innan den skapades',
    mend: 'Rätta skapandedatumet eller avslutsdatumet.',
  },
  'created-after-as-of': {
    title: 'Skapad efter dagen som visas',
    mend: 'Rätta skapandedatumet, eller visa en senare dag.',
  },
  'closed-after-as-of': {
    title: 'Avslutad efter dagen som visas',
    mend: 'Rätta avslutsdatumet, eller visa en senare dag.',
  },
  'closed-date-on-open-deal': {
    title: 'Öppen, med ett avslutsdatum',
    mend: 'Avsluta affären, eller ta bort dess avslutsdatum.',
  },
  'expected-close-past': {
    title: 'Öppen, efter sitt förväntade avslut',
    mend: 'Ange ett nytt förväntat avslut, eller avsluta affären.',
  },
  'unknown-owner': {
    title: 'En ansvarig som inte finns i listan',
    mend: 'Lämna affären till någon i listan, eller lägg till den här.',
  },
  'missing-owner': { title: 'Ingen ansvarig', mend: 'Ge affären till någon.' },
  'unreadable-probability': {
    title: 'En sannolikhet som inte gick att läsa',
    mend: 'Skriv sannolikheten i procent, från 0 till 100.',
  },
  'unknown-forecast-category': {
    title: 'En prognoskategori som inte finns',
    mend: 'Välj en av prognosens kategorier, eller lägg till den här.',
  },
  'unreadable-rank': {
    title: 'En plats på tavlan som inte gick att läsa',
    mend: 'Flytta affären till dess plats på tavlan en gång till.',
  },
  'history-unknown-deal': {
    title: 'Historik för en affär som inte finns',
    mend: 'Ta med affären, eller rätta affärens id i historiken.',
  },
  'history-unknown-stage': {
    title: 'Historik i ett steg som inte finns',
    mend: 'Kalla stegen i historiken vad processen kallar dem, eller lägg till det här.',
  },
  'history-contradicts-record': {
    title: 'Historik som slutar någon annanstans än affären',
    mend: 'Rätta affärens steg eller historikens sista, så att båda stämmer.',
  },
  'history-unreadable': {
    title: 'Historik som inte går att läsa',
    mend: 'Ge varje rad i historiken en affär, en dag och vad som ändrades.',
  },
  'history-after-as-of': {
    title: 'Historik efter dagen som visas',
    mend: 'Rätta dagen i historiken, eller visa en senare dag.',
  },
  'known-only-later': {
    title: 'Ett värde som blev känt först efter dagen som visas',
    mend: 'Ta med fältets historik, så att dess tidigare värde är känt.',
  },
  'activity-unreadable': {
    title: 'En aktivitet som inte går att läsa',
    mend: 'Ge varje aktivitet en affär och en dag.',
  },
  'evidence-unreadable': {
    title: 'Underlag som inte går att läsa',
    mend: 'Ge varje underlag en affär, ett utgångskriterium och en dag.',
  },
  'evidence-unknown-criterion': {
    title: 'Underlag för ett utgångskriterium som inte finns',
    mend: 'Kalla kriteriet vad steget kallar det, och ange steget om flera har det.',
  },
  'evidence-incomplete': {
    title: 'En bock utan underlag: kriteriet räknas som inte uppfyllt',
    mend: 'Ange vem som såg att kriteriet är uppfyllt, och vad det finns att visa.',
  },
  'bid-unreadable': {
    title: 'Ett anbudsbeslut som inte går att läsa',
    mend: 'Ge varje anbudsbeslut en affär, en dag och svar på spårets frågor.',
  },
  'target-unreadable': {
    title: 'Ett mål som inte går att läsa',
    mend: 'Ge varje mål en period och ett belopp.',
  },
  'rate-unreadable': {
    title: 'En växelkurs som inte går att läsa',
    mend: 'Ge varje växelkurs en valuta, en dag och ett tal över 0.',
  },
  'text-shortened': { title: 'En alldeles för lång text', mend: 'Korta texten där den finns.' },
  'row-unreadable': {
    title: 'En rad som inte går att läsa',
    mend: 'Rätta eller ta bort raden där den kommer ifrån.',
  },
  ...fileIssuesMessages,
};
