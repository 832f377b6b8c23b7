/** What of win rates is shown: the rates of closed deals, or the curves of what all deals come to over time. */
export type WinRatesView = 'rates' | 'curves';
