import { stem } from './stem.js';

/** The stems of the words of a text that tell what it is about, numbers among them, each once. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu)) {
    let stems = known.get(word);
    if (stems === undefined) {
      stems = stemsOf(word);
      if (known.size < MOST_KNOWN) known.set(word, stems);
    }
    for (const one of stems) found.add(one);
  }
  return found;
}

/** Texts use the same words again and again; each is taken apart once. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 200_000;

/** The stems of a word, or of the parts of a compound; none where it tells nothing. */
function stemsOf(word: string): string[] {
  const parts = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split('-');
  return parts
    .filter((part) => part.length > 1 && !EMPTY.has(part))
    .map(stem)
    .filter((base) => !EMPTY.has(base));
}

/** Words of grammar, of saying and of newspapers, which any two sentences may share. */
const EMPTY = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anybody anyone anything are around as asked at away back be became because become been before began behind being
  below between both but by call called came can cannot come could couldn't day days did didn't do does doesn't doing don't
  done down during each early either else end even ever every everyone everything far few first five for former four
  from full further gave get gets getting give given go goes going gone good got great had has hasn't have having he
  her here herself him himself his hour hours how however i i'm if in including inside instead into is isn't it it's its itself
  just keep kept knew know known largely last late later least less let like likely little long look made main make makes
  making man many matter may maybe me mean men might month months more most mr mrs ms much must my near never new next
  night no nobody none nor not nothing now of off officials often old on once one only onto or other others our out over
  own part people perhaps person place put quite rather really recent recently report reported reporters reporting
  reports right said same saw say saying says second see seem seen several shall she should show side since six so some
  somebody someone something soon spokesman spokeswoman statement still such take taken tell ten than that that's the
  their them themselves then there these they thing things think this those though thought three through thus time
  times to today together told tomorrow too took toward towards tuesday two under until up upon us use used very want
  wanted was wasn't way we week weeks well went were what when where whether which while who whole whom whose why will
  with within without woman women word words would wouldn't year years yes yesterday yet you your yours
  monday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening noon news newspaper
  according added adding ask announced thank mr dr sen rep gov u.s u.s. p.m a.m`.split(/\s+/),
);
