import type { Attribution, Span } from '@rapporteur/report';
import { posOf } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { child, conjuncts } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';

/** An attribution with the word and the sentence of its cue. */
export interface Claim {
  readonly cue: number;
  readonly sentence: number;
  readonly attribution: Attribution;
}

/** How many sentences back a claim may stand that is answered. */
const REACH = 2;

/** What is claimed in a document: found by its cue, or looked back for. */
export class Claims {
  readonly #byCue: ReadonlyMap<number, Claim>;
  readonly #bySentence = new Map<number, Claim[]>();

  constructor(private readonly reading: Reading) {
    const { doc, attributed } = reading;
    const claims = attributed.map(({ cue, attribution }) => ({ cue, sentence: doc.sentenceOf(cue), attribution }));
    this.#byCue = new Map(claims.map((claim) => [claim.cue, claim]));
    for (const claim of claims) {
      const beside = this.#bySentence.get(claim.sentence);
      if (beside === undefined) this.#bySentence.set(claim.sentence, [claim]);
      else beside.push(claim);
    }
  }

  /** The claim of a noun with what is claimed: 'CLAIMS by Kyiv that it had shelled the town'. */
  at(noun: number, answer: number): Claim | undefined {
    const { doc } = this.reading;
    for (const word of conjuncts(doc, noun)) {
      const claim = this.#byCue.get(word);
      if (claim === undefined) continue;
      // 'an allegation REJECTED by the court': what answers it is not what is alleged.
      const { start, end } = claim.attribution.content;
      const inside = start <= doc.start(answer) && doc.end(answer) <= end;
      if (!inside && isClaim(this.reading, claim.attribution.content)) return claim;
    }
    return undefined;
  }

  /** The nearest claim of somebody else before a word that is told in so many words and passes a test. */
  before(
    word: number,
    answerer: string,
    test: (claim: Claim) => boolean = () => true,
    reach = REACH,
  ): Claim | undefined {
    const { doc } = this.reading;
    const sentence = doc.sentenceOf(word);
    for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
      const here = this.#bySentence.get(s) ?? [];
      for (const claim of here.toReversed()) {
        const { attribution, cue } = claim;
        if (cue >= word || attribution.kind === 'belief' || attribution.content.start > doc.start(word)) continue;
        if (attribution.content.end >= doc.end(word) && !isAside(this.reading, word)) continue;
        if (attribution.sourceActor === undefined || attribution.sourceActor === answerer) continue;
        if (!isSpoken(this.reading, cue) || !isClaim(this.reading, attribution.content)) continue;
        if (test(claim)) return claim;
      }
    }
    return undefined;
  }
}

/** 'said that it was growing, THOUGH others have contested that': what stands in a contrast is no more of what is said. */
function isAside({ doc }: Reading, word: number): boolean {
  for (let w = word; w >= 0; w = doc.head(w)) {
    for (const c of doc.children(w))
      if (CONTRASTING.test(doc.form(c)) && c < w && ['mark', 'cc'].includes(doc.deprel(c))) return true;
  }
  return false;
}

const CONTRASTING = /^(though|although|but|while|whereas|yet)$/i;

/** The cue is a word of speech, and not one of what somebody does or wants. */
function isSpoken({ doc, knowledge }: Reading, cue: number): boolean {
  if (doc.form(cue).toLowerCase() === 'according') return true;
  const pos = posOf(doc, cue);
  return baseForms(doc, cue).some((lemma) =>
    knowledge.factuality.framesOf(lemma, pos).some(({ attribution }) => attribution === 'speech'),
  );
}

/** Something is claimed: the words tell an event or hold a verb, and not only a name or thing ('praised THE EFFORTS'). */
function isClaim(reading: Reading, content: Span): boolean {
  const { doc } = reading;
  if (reading.eventsIn(content).length > 0) return true;
  let low = 0;
  let high = doc.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.start(middle) < content.start) low = middle + 1;
    else high = middle;
  }
  // 'of BOMBING the camp' may be tagged as a noun.
  for (let w = low; w < doc.length && doc.end(w) <= content.end; w++)
    if (doc.upos(w) === 'VERB' || doc.upos(w) === 'AUX' || child(doc, w, 'obj') !== undefined) return true;
  return false;
}
