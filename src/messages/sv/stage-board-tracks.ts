import type { stageBoardTrackMessages as english } from '../en/stage-board-tracks.js';
import { plural } from './plural.js';

/** Swedish texts of the stage board of what lies beyond the track shown. */
export const stageBoardTrackMessages: typeof english = {
  convertTo: ({ track }) => `Konvertera till ${track}`,
  converted: 'Konverterade',
  convertedShare: 'Andel konverterade',
  inTrack: ({ track, stage }) => `${track}: ${stage}`,
  overConvert: ({ track, stage }) => `Över ”Konvertera till ${track}”: affären fortsätter i ${stage}.`,
  dealConverted: ({ deal, stage }) => `${deal} konverterad: nu i ${stage}.`,
  dealsConverted: ({ count, deals, stage }) =>
    plural(count, {
      one: `${deals} affär konverterad: nu i ${stage}.`,
      other: `${deals} affärer konverterade: nu i ${stage}.`,
    }),
  dealMovedBack: ({ deal, stage }) => `${deal} flyttad tillbaka: nu i ${stage}.`,
  dealsMovedBack: ({ count, deals, stage }) =>
    plural(count, {
      one: `${deals} affär flyttad tillbaka: nu i ${stage}.`,
      other: `${deals} affärer flyttade tillbaka: nu i ${stage}.`,
    }),
  showTrack: ({ track }) => `Visa ${track}`,
  showDealIn: ({ deal, track }) => `Visa ${deal} i ${track}`,
};
