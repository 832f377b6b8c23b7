/** An export as HubSpot writes it, with decimal commas. */
export const HUBSPOT = `Deal Name;Deal Stage;Amount;Close Date;Create Date;Deal owner
Kiln;Closed won;1.250,50 €;2026-03-14;2026-01-10;Ada
Loom;Closed won;900,00 €;2026-03-20;2026-02-01;Bo
Mill;Closed lost;4.000,00 €;2026-02-28;2026-01-15;Ada
Forge;Proposal;2.000,00 €;2026-04-30;2026-02-20;Bo
Anvil;Contract sent;3.100,00 €;2026-05-12;2026-02-24;Ada
Tongs;Discovery;;2026-05-31;2026-03-02;
`;

/** A table that leaves much open: the order of days and months, the currency, the won stage, and some rows are dirty. */
export const UNCLEAR = `Deal;Stage;Value;Created;Finished;Region
Kiln;Signed;1.250;01/02/2026;05/03/2026;North
Loom;Signed;900;03/02/2026;06/03/2026;South
Mill;Talking;4.000;04/02/2026;;North
Forge;Offer;much;05/02/2026;;South
Anvil;Offer;3.100;not a day;;North
;Talking;;07/02/2026;;
`;

/** The next month's file of the same kind: one column renamed, one new, and American dates. */
export const NEXT_MONTH = `Deal;Stage;Value;Create date;Finished;Region;Owner
Wharf;Signed;1.500;02/13/2026;03/25/2026;North;Ada
Quay;Talking;700;02/14/2026;;South;Bo
`;

/** A file of a text. */
export const csvFile = (name: string, content: BlobPart): File =>
  new File([content], name, { type: 'text/csv' });
