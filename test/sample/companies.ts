import type { Random } from './random.js';

type Words = readonly [string, ...string[]];

/** The invented companies of a region: a head, a trade and a legal form each. */
interface Region {
  readonly name: string;
  readonly teamId: string;
  readonly heads: Words;
  readonly trades: Words;
  readonly forms: Words;
  /** Written out whole: long, accented, or in another script. */
  readonly whole: Words;
}

const REGIONS: readonly [Region, ...Region[]] = [
  {
    name: 'Nordics',
    teamId: 'north',
    heads: [
      'Fjellbrud',
      'Sørvåg',
      'Halvorsbo',
      'Kvistdal',
      'Björkhamra',
      'Ålunda',
      'Myllykangas',
      'Østerfjord',
    ],
    trades: ['Meieri', 'Fisk', 'Bryggeri', 'Livsmedel', 'Emballage', 'Kvarn'],
    forms: ['AS', 'AB', 'Oyj', 'A/S'],
    whole: [
      'Östra Vätterbygdens Kött- och Charkuteriförening ekonomisk förening',
      'Grýtubakki fiskverkun ehf.',
    ],
  },
  {
    name: 'UK & Ireland',
    teamId: 'north',
    heads: ['Thornwick', 'Ballycarrow', 'Haddonleigh', 'Pennymoor', 'Carrigdoe', 'Lockhurst'],
    trades: ['Creamery', 'Bakeries', 'Grain', 'Packaging', 'Foods', 'Distillers'],
    forms: ['Ltd', 'plc', 'Group', '& Sons'],
    whole: [
      'The Upper Wharfemoor Biscuit, Cracker and Oatcake Company (1887) Ltd',
      "O'Dálaigh & Nic Eoin Teo.",
    ],
  },
  {
    name: 'DACH',
    teamId: 'continent',
    heads: ['Grünwaldner', 'Steinbacher', 'Rösli', 'Hohenlinder', 'Mürztaler', 'Oberried'],
    trades: ['Molkerei', 'Backwaren', 'Pharma', 'Getränke', 'Mühlenwerke', 'Verpackung'],
    forms: ['GmbH', 'GmbH & Co. KG', 'AG', 'eG'],
    whole: ['Fränkisch-Oberländische Teigwarengesellschaft mit beschränkter Haftung', 'Käserei Üetliswil AG'],
  },
  {
    name: 'Benelux & France',
    teamId: 'continent',
    heads: ['Verhoeckx', 'Val-Brumeux', 'Kerguelin', 'Beaumésnil', 'Zandvoorde', "L'Aubrière"],
    trades: ['Biscuiterie', 'Zuivel', 'Conserves', 'Emballages', 'Brouwerij', 'Fromagerie'],
    forms: ['SA', 'SAS', 'BV', 'NV'],
    whole: [
      'Coopérative des Éleveurs du Haut-Plateau de Saint-Évroult-les-Fontaines',
      "'t Groote Weeghuys BV",
    ],
  },
  {
    name: 'Central Europe',
    teamId: 'continent',
    heads: ['Zielonowo', 'Brzozówka', 'Havlíčkov', 'Kőszegvár', 'Podhorany', 'Dravinja'],
    trades: ['Mleczarnia', 'Pekárny', 'Sütöde', 'Opakowania', 'Pivovar', 'Zakłady'],
    forms: ['Sp. z o.o.', 's.r.o.', 'Kft.', 'd.o.o.'],
    whole: ['Przedsiębiorstwo Przetwórstwa Owocowo-Warzywnego „Źródlisko” Sp. z o.o.', 'Млин Яворівка ТОВ'],
  },
  {
    name: 'Iberia & Italy',
    teamId: 'south',
    heads: ['Valdecierzo', 'Monterrubio', 'Peñarrasa', 'Casalverde', 'Sant’Orsola', 'Quintãzinha'],
    trades: ['Lácteos', 'Conservas', 'Pastificio', 'Oleificio', 'Embalagens', 'Bodegas'],
    forms: ['S.L.', 'S.A.', 'S.p.A.', 'S.r.l.', 'Lda.'],
    whole: [
      'Cooperativa Agroalimentaria Nuestra Señora de la Encina Quemada, S. Coop. And.',
      'Açúcares d’Além-Mar Lda.',
    ],
  },
  {
    name: 'Greece & Levant',
    teamId: 'south',
    heads: ['Thalassinos', 'Amirdoun', 'Kallithea', 'Belqasr', 'Marjeloun', 'Petraki'],
    trades: ['Dairy', 'Olive', 'Mills', 'Packing', 'Sweets', 'Spices'],
    forms: ['S.A.', 'SAL', 'Co.', 'Ltd'],
    whole: [
      'شركة مطاحن الوادي الأخضر',
      'مصنع زيتون بني سهيل (ش.م.ل)',
      'מחלבות גבעת האלונים בע״מ',
      'Ελαιουργία Αγίας Φωτεινής Α.Ε.',
    ],
  },
];

/** Names of the regions a team sells in. */
export function regionsOfTeam(teamId: string): readonly string[] {
  return REGIONS.filter((region) => region.teamId === teamId).map((region) => region.name);
}

/** An invented company of a region; the same few hundred come back, as customers do. */
export function pickCompany(random: Random, regionName: string): string {
  const region = REGIONS.find((each) => each.name === regionName) ?? REGIONS[0];
  if (random.chance(0.07)) return random.pick(region.whole);
  const head = random.pick(region.heads);
  const trade = random.chance(0.85) ? ` ${random.pick(region.trades)}` : '';
  return `${head}${trade} ${random.pick(region.forms)}`;
}
