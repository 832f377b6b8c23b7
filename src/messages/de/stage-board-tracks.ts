import type { stageBoardTrackMessages as english } from '../en/stage-board-tracks.js';
import { plural } from './plural.js';

/** German texts of the stage board of what lies beyond the track shown. */
export const stageBoardTrackMessages: typeof english = {
  convertTo: ({ track }) => `Umwandeln in ${track}`,
  converted: 'Umgewandelt',
  convertedShare: 'Anteil umgewandelt',
  inTrack: ({ track, stage }) => `${track}: ${stage}`,
  overConvert: ({ track, stage }) => `Über „Umwandeln in ${track}“: Der Deal geht weiter in ${stage}.`,
  dealConverted: ({ deal, stage }) => `${deal} umgewandelt: jetzt in ${stage}.`,
  dealsConverted: ({ count, deals, stage }) =>
    plural(count, {
      one: `${deals} Deal umgewandelt: jetzt in ${stage}.`,
      other: `${deals} Deals umgewandelt: jetzt in ${stage}.`,
    }),
  dealMovedBack: ({ deal, stage }) => `${deal} zurückverschoben: jetzt in ${stage}.`,
  dealsMovedBack: ({ count, deals, stage }) =>
    plural(count, {
      one: `${deals} Deal zurückverschoben: jetzt in ${stage}.`,
      other: `${deals} Deals zurückverschoben: jetzt in ${stage}.`,
    }),
  showTrack: ({ track }) => `${track} zeigen`,
  showDealIn: ({ deal, track }) => `${deal} in ${track} zeigen`,
};
