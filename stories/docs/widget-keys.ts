/** Keys, with spaces between them, and what they do. */
type KeyRows = readonly (readonly [keys: string, does: string])[];

/** Keys of the funnel chart. */
export const FUNNEL_KEYS: KeyRows = [
  ['Tab', 'Goes to the buttons, the choice of deals, the switch, and the steps, which are one stop.'],
  ['↓ ↑', 'The next step, the one before. Where the funnel lies down: the arrows along the line.'],
  ['Home End', 'The first step, the last.'],
  ['Enter', 'Shows the deals of the step in a list.'],
  ['Space', 'Picks the step; picked already, lets it go.'],
  [
    'Escape',
    'Lets go what is picked. In a list of deals or an explanation: closes it, and the step or number has the focus again.',
  ],
  ['← →', 'On the switch: deals, or value.'],
  ['t', 'Table in place of the picture, and back.'],
];

/** Keys of the coverage gauge. */
export const GAUGE_KEYS: KeyRows = [
  [
    'Tab',
    'Goes to the buttons, to the meter, to each number that has an explanation, and to the line’s points, which are one stop.',
  ],
  ['← → Home End', 'On the line: the week before, the next one, the first, the last.'],
  ['Space', 'On a point of the line: picks it, and it is told beside the line; picked already, lets it go.'],
  ['Enter', 'On a number, and on a point of the line: opens how it was computed. Space as well on a number.'],
  ['?', 'On a point of the line: opens how it was computed.'],
  [
    'Escape',
    'Lets go the point that is picked. In an explanation: closes it, and what opened it has the focus again.',
  ],
  ['t', 'Table in place of the picture, and back.'],
];

/** Keys of the coverage gauges of groups. */
export const GAUGES_KEYS: KeyRows = [
  ['Tab', 'Goes to the buttons, the number of all, the order, and the gauges, which are one stop.'],
  ['↓ ↑ Home End', 'The next gauge, the one before, the first, the last of those shown.'],
  ['Enter Space', 'Picks the group; picked already, lets it go. On a number: opens how it was computed.'],
  ['?', 'On a gauge: opens how its number was computed.'],
  ['Escape', 'Lets go the group that is picked. In an explanation: closes it.'],
  ['t', 'Table in place of the picture, and back.'],
];

/** Keys of the win-rate comparison. */
export const WIN_RATES_KEYS: KeyRows = [
  [
    'Tab',
    'Goes to the buttons, the switches, the choices, the search, the order, and the rows, which are one stop; over time, to the curve as well.',
  ],
  ['↓ ↑', 'The next row, the one before. On the curve: the next day that something ended, the one before.'],
  ['PageUp PageDown', 'On the curve: ten such days on, ten back.'],
  [
    'Home End',
    'The first row, the last of those shown. On the curve: the day the stage was reached, the last day seen.',
  ],
  ['Enter', 'Shows the deals of the group in a list. On the curve: those that the curve is of.'],
  ['?', 'On a row, the curve or a number: how its number was computed.'],
  ['Space', 'Picks the group, and shows its peers’ median; picked already, lets it go.'],
  [
    'Escape',
    'Lets go what is picked. In a list of deals or an explanation: closes it, and the row or number has the focus again.',
  ],
  ['← →', 'On a switch: the other view, another policy for open deals. On the curve: as ↓ ↑.'],
  ['t', 'Table in place of the picture, and back. Not while you type.'],
];

/** Keys of the deal mix. */
export const MIX_KEYS: KeyRows = [
  ['Tab', 'Goes to the buttons, to the circles, which are one stop, to each class and each number.'],
  ['↓ → ↑ ←', 'On a circle: the next deal by size, the one before. On a handle: lower, higher.'],
  ['Home End', 'The largest deal drawn, the smallest. On a handle: as low as it goes, as high.'],
  [
    'Enter',
    'On a circle: opens the deal. On the heap: lists its deals. On a class: picks it, or lets it go.',
  ],
  ['Space', 'Picks the deal, or the class; picked already, lets it go.'],
  [
    '↑ ↓ ← →',
    'Over time: the class above, below, the day before, after; Home and End: the first day, the last.',
  ],
  ['?', 'On a class over time: opens how its number was computed.'],
  ['Escape', 'Lets go the deal, or the class over time, that is picked. In a dialog: closes it.'],
  ['PageUp PageDown', 'On a handle: a larger step than the arrows make.'],
  ['t', 'Tables in place of the picture, and back. Not while you type.'],
];

/** Keys of the stage board. */
export const BOARD_KEYS: KeyRows = [
  ['↑ ↓ ← →', 'The card above, below, in the column before, in the column after – as they lie on the page.'],
  ['PageUp PageDown', 'Several cards up, down.'],
  ['Home End', 'The first card of the column, the last one here; where a host has more, they are asked for.'],
  ['Enter', 'Opens the deal in the deal dialog. In the air: drops the card.'],
  ['Space', 'Lifts the card; in the air: drops it.'],
  ['Escape', 'In the air: cancels, and the card is back.'],
  ['m', 'Opens “Move to…”: a stage and a place to choose from.'],
  ['x', 'Picks the card, or picks it off; Shift with ↑ or ↓ picks several, Ctrl+A the column, Escape none.'],
  ['Ctrl+Z Ctrl+Y', 'Undo, redo; ⌘Z and ⇧⌘Z as well.'],
  ['t', 'Table in place of the cards, and back; not while a card is in the air.'],
];

/** Keys of the deal dialog. */
export const DEAL_DIALOG_KEYS: KeyRows = [
  [
    'Tab',
    'Goes round inside the dialog: “Close”, “Give evidence”, “Show all”, and what the host has put there.',
  ],
  ['Enter', 'In a form: saves what was filled in.'],
  ['Escape', 'Closes the dialog; what opened it has the focus again, or what took its place.'],
  ['Enter Space', 'Presses the button that has the focus.'],
];

/** Keys of the list of deals. */
export const DEAL_LIST_KEYS: KeyRows = [
  [
    'Tab',
    'Goes to “Close”, the search, “Download CSV”, the heads of columns, and the rows, which are one stop.',
  ],
  ['↓ ↑', 'The next deal, the one before; ↓ in the search goes to the rows.'],
  ['PageUp PageDown', 'As many deals up, down, as are in sight.'],
  ['Home End', 'The first deal, the last, drawn or not.'],
  [
    'Enter Space',
    'On a deal: opens it over the list. On the head of a column: sorts by it; again, the other way round.',
  ],
  ['Escape', 'Closes the deal, and its row has the focus; then the list, and what opened it has it.'],
];

/** Keys of the CSV import. */
export const CSV_IMPORT_KEYS: KeyRows = [
  ['Tab', 'Goes from top to bottom; inside the dialog, round.'],
  ['Enter Space', 'Presses a button: an answer, a fault to open, “Move up”, “Import”.'],
  ['↓ ↑', 'In a field of choices: another one.'],
  ['Escape', 'Closes the dialog; what opened it has the focus again.'],
];

/** Keys that all widgets share. */
export const FRAME_KEYS: KeyRows = [
  ['Tab', 'The next thing that can be pressed, walked or scrolled; a list is one stop.'],
  ['Shift+Tab', 'The one before.'],
  ['Enter Space', 'Presses the button that has the focus: on a number, opens how it was computed.'],
  ['Escape', 'Closes what is open, and what opened it has the focus again.'],
  [
    '?',
    'How the number of the mark that has the focus was computed; elsewhere in the widget, its main figure. Not while you type.',
  ],
  [
    't',
    'Table in place of the picture, and back; only while the focus is in the widget, and not while you type.',
  ],
];
