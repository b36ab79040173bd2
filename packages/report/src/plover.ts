/**
 * PLOVER's sixteen event types with quad class and a line of meaning.
 * Source: PLOVER codebook (Open Event Data Alliance), types as of 2021.
 */
export const PLOVER = {
  AGREE: { quad: 'verbal cooperation', means: 'agrees, offers, promises or expresses intent to cooperate' },
  CONSULT: { quad: 'verbal cooperation', means: 'meets, visits, negotiates, mediates, confers' },
  SUPPORT: { quad: 'verbal cooperation', means: 'praises, endorses, defends, recognises, votes for' },
  CONCEDE: { quad: 'verbal cooperation', means: 'yields, eases, permits, releases, apologises' },
  COOPERATE: { quad: 'material cooperation', means: 'trades, shares, signs into force, works together' },
  AID: { quad: 'material cooperation', means: 'gives money, goods, arms, shelter or training' },
  RETREAT: { quad: 'material cooperation', means: 'withdraws, ceases fire, surrenders, returns' },
  REQUEST: { quad: 'verbal conflict', means: 'asks, appeals, urges, demands' },
  ACCUSE: { quad: 'verbal conflict', means: 'criticises, blames, charges, investigates' },
  REJECT: { quad: 'verbal conflict', means: 'refuses, denies, opposes, vetoes' },
  THREATEN: { quad: 'verbal conflict', means: 'warns, threatens, gives an ultimatum' },
  PROTEST: { quad: 'material conflict', means: 'demonstrates, strikes, boycotts, riots' },
  SANCTION: { quad: 'material conflict', means: 'reduces relations, embargoes, expels, suspends aid' },
  MOBILIZE: { quad: 'material conflict', means: 'deploys, alerts, builds up forces' },
  COERCE: { quad: 'material conflict', means: 'arrests, seizes, bans, represses, censors, hacks' },
  ASSAULT: { quad: 'material conflict', means: 'attacks, bombs, kills, fights, abducts' },
} as const;

export type PloverType = keyof typeof PLOVER;
export const PLOVER_TYPES = Object.keys(PLOVER) as [PloverType, ...PloverType[]];

export type QuadClass = (typeof PLOVER)[PloverType]['quad'];
export const QUAD_CLASSES = [...new Set(PLOVER_TYPES.map((type) => PLOVER[type].quad))] as [QuadClass, ...QuadClass[]];
