import type { Doc } from '@rapporteur/language';
import { atoms, type Knowledge, slug } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast, Mention } from '../actor/cast.js';
import { known } from '../actor/known-facts.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors, caseOf, childrenOf, conjuncts } from '../predicate/grammar.js';

/** What bodies that take votes are called. */
const BODY_NOUN =
  /\b(council|assembly|parliament|congress|senate|house|committee|subcommittee|board|commission|conference|summit|convention|courts?|cabinet|chamber|knesset|duma|diet|bundestag|bundesrat|politburo|legislature|commons|lords|tribunal|jury|synod|presidium|sejm|rada|majlis|riksdag|storting|folketing|jirga|g7|g8|g20)\b/i;
/** Houses and conferences in which nobody votes. */
const NO_VOTES = /\b(white|blue|pink|opera|safe|full|clearing) house\b|\b(press|news|video) conference\b/i;

/** Prepositions of the phrase that names where a vote is taken. */
const WHERE = new Set(['in', 'at', 'before', 'inside', 'within', 'on', 'through', 'during', 'of', 'from']);

/** Bodies that make law, which a text may have spoken of before; conventions, boards and courts decide on other things. */
const LAWMAKING =
  /\b(council|assembly|parliament|congress|senate|house|knesset|duma|diet|bundestag|bundesrat|legislature|commons|lords|sejm|rada|majlis|riksdag|storting|folketing)\b/i;

/** Chambers that a party's members bear before their name: 'HOUSE Republicans'. */
const HOUSES = /^(the )?(house|senate|congressional|parliamentary)\b.+/i;

/** How many sentences back a vote may find the body that was spoken of. */
export const NEAR = 2;

/** Which body a member's title tells of: 'SENATORS voted' is the Senate's vote. */
const OF_MEMBERS: Readonly<Record<string, string>> = {
  senator: 'senate',
  'sen.': 'senate',
  congressman: 'house',
  congresswoman: 'house',
  'rep.': 'house',
  lawmaker: 'parliament',
  legislator: 'parliament',
  mp: 'parliament',
  deputy: 'parliament',
  parliamentarian: 'parliament',
  mep: 'european parliament',
  justice: 'supreme court',
};

/** Full names of the bodies of members, by country, where the text names none. */
const KNOWN: Readonly<Record<string, string>> = {
  'USA senate': 'U.S. Senate',
  'USA house': 'U.S. House of Representatives',
  'USA supreme court': 'U.S. Supreme Court',
  ' european parliament': 'European Parliament',
  'GBR parliament': 'British Parliament',
};

/** The bodies of a text, and which of them a vote is taken in. */
export class Bodies {
  readonly #doc: Doc;
  readonly #cast: Cast;
  readonly #knowledge: Knowledge;
  readonly #day: string | undefined;
  #chambers: readonly Mention[] | undefined;
  #last: { readonly body: Participant; readonly sentence: number } | undefined;

  constructor({ doc, cast, knowledge, document }: Reading) {
    this.#doc = doc;
    this.#cast = cast;
    this.#knowledge = knowledge;
    this.#day = document.published;
  }

  /** An actor decides by votes of its members. */
  isBody(actor: string): boolean {
    const facts = this.#cast.facts(actor);
    if (facts === undefined || facts.kind === 'person' || facts.kind === 'state') return false;
    return facts.kind === 'igo' || this.isChamber(actor);
  }

  /** The same without organizations that are more than a meeting of their members. */
  isChamber(actor: string): boolean {
    const facts = this.#cast.facts(actor);
    if (facts === undefined || ['person', 'state', 'media', 'company'].includes(facts.kind)) return false;
    return !NO_VOTES.test(facts.name) && (facts.sectors.includes('LEG') || BODY_NOUN.test(facts.name));
  }

  /** What a noun stands for decides by votes, whatever is known of it: 'the COUNCIL'. */
  isBodyNoun(word: number): boolean {
    const named = word > 0 ? `${this.#doc.form(word - 1)} ${this.#doc.lemma(word)}` : this.#doc.lemma(word);
    return this.#doc.upos(word) !== 'PRON' && BODY_NOUN.test(this.#doc.lemma(word)) && !NO_VOTES.test(named);
  }

  /** The body whose members meet: 'OPEC MINISTERS', 'EU LEADERS', 'ministers of the League'. */
  meeting(word: number): Participant | undefined {
    if (this.#doc.feat(word, 'Number') !== 'Plur') return undefined;
    for (const c of this.#doc.children(word)) {
      const isOf = this.#doc.deprel(c) === 'nmod' && /^(of|at)$/.test(caseOf(this.#doc, c) ?? '');
      if (!isOf && !['compound', 'nmod:poss', 'amod'].includes(this.#doc.deprel(c))) continue;
      const found = this.#bodyAt(c) ?? (isOf ? this.#within(c) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #within(word: number): Participant | undefined {
    return this.#doc
      .subtree(word)
      .map((w) => this.#bodyAt(w))
      .find((body) => body !== undefined);
  }

  /** The body named by the words around a vote: its voters, a phrase of place, the measure. */
  around(word: number, voters: readonly number[], measure: number | undefined): Participant | undefined {
    const doc = this.#doc;
    for (const voter of voters.flatMap((w) => conjuncts(doc, w))) {
      const own = this.#bodyAt(voter) ?? this.#below(voter);
      if (own !== undefined) return own;
    }
    const ofMeasure = measure === undefined ? undefined : this.#ofMeasure(measure);
    return this.#placed(word) ?? ofMeasure ?? this.#elsewhere(word);
  }

  /** What a noun stands for are members of one kind of body: 'SENATORS', 'justices'. */
  isMemberNoun(word: number | undefined): boolean {
    const noun = word === undefined ? undefined : OF_MEMBERS[this.#doc.lemma(word).toLowerCase()];
    return noun !== undefined && noun !== 'parliament';
  }

  /** The body whose members voters are, by their title. */
  ofMembers(voters: readonly Participant[], word: number): Participant | undefined {
    for (const { actor, span } of voters) {
      const facts = this.#cast.facts(actor);
      const title = facts?.role?.title ?? this.#doc.lemma(word).toLowerCase();
      const noun = facts === undefined ? undefined : (this.#chamberBefore(word) ?? OF_MEMBERS[title]);
      if (facts === undefined || noun === undefined) continue;
      const named = this.#before(word, NEAR, (id) => {
        const { name, country } = this.#cast.facts(id)!;
        return (
          name.toLowerCase().includes(noun) && (country === facts.country || country === '' || facts.country === '')
        );
      });
      if (named !== undefined) return named;
      const name = KNOWN[`${facts.country || (noun === 'house' ? 'USA' : '')} ${noun}`] ?? KNOWN[` ${noun}`];
      const match = name === undefined ? undefined : this.#knowledge.actors.names.matchAt(atoms(name), 0);
      if (match === undefined) {
        const id = noun === 'parliament' ? this.#parliamentOf(facts.country) : undefined;
        if (id === undefined) continue;
        this.#cast.imply(id, span);
        return { actor: id, span };
      }
      const id = this.#cast.enter(known(match.values[0]!.actor, this.#day));
      this.#cast.imply(id, span);
      return { actor: id, span };
    }
    return undefined;
  }

  /** 'HOUSE Republicans', 'SENATE Democrats': the chamber in front of a party's members. */
  #chamberBefore(word: number): string | undefined {
    const before = word > 0 ? this.#doc.form(word - 1).toLowerCase() : '';
    return before === 'house' || before === 'senate' ? before : undefined;
  }

  /** The parliament of lawmakers of a country, where it has one that the words can mean: America has fifty-one. */
  #parliamentOf(country: string): string | undefined {
    const state = country === '' || country === 'USA' ? undefined : this.#knowledge.actors.state(country);
    if (state === undefined) return undefined;
    const name = `parliament of ${state.name}`;
    return this.#cast.enter({ id: slug(`${country} parliament`), name, kind: 'government', country, sectors: ['LEG'] });
  }

  /** Remembers where a vote was taken, for the votes told next. */
  note(body: Participant, word: number): void {
    this.#last = { body, sentence: this.#doc.sentenceOf(word) };
  }

  /** A chamber of the same sentence. */
  beside(word: number): Participant | undefined {
    const { start, end } = this.#doc.sentence(this.#doc.sentenceOf(word));
    for (let w = start; w < end; w++) {
      const found = this.#bodyAt(w);
      if (found !== undefined && this.isChamber(found.actor)) return found;
    }
    return undefined;
  }

  /** The body in which a vote was told, or the only lawmaking one that was spoken of, at most some sentences back. */
  before(word: number, sentences: number, ofStates = false): Participant | undefined {
    // States vote in bodies that are no state's own.
    const fits = (actor: string): boolean => {
      const { name, country, kind } = this.#cast.facts(actor)!;
      return ofStates ? country === '' : LAWMAKING.test(name) && kind !== 'party';
    };
    const last = this.#last;
    const isNear = last !== undefined && this.#doc.sentenceOf(word) - last.sentence <= Math.min(sentences, NEAR);
    if (isNear && fits(last.body.actor)) return last.body;
    const found = this.#before(word, sentences, fits);
    const other = found && this.#before(word, sentences, (actor) => fits(actor) && actor !== found.actor);
    return other === undefined ? found : undefined;
  }

  /** 'the DISTRICT court', taken for the Court of Appeals; 'the MISSOURI House', for the House: another body of that kind. */
  isMistaken({ actor, span }: Participant): boolean {
    const facts = this.#cast.facts(actor);
    const { text } = this.#doc;
    const called = text.slice(span.start, span.end);
    if (facts?.kind === 'party' && BODY_NOUN.test(called) && !BODY_NOUN.test(facts.name)) return !HOUSES.test(called);
    if (facts === undefined || !this.isChamber(actor)) return false;
    const name = facts.name.toLowerCase();
    // A body that bears no name, 'the Virginia legislature', is taken for no other.
    if (name === facts.name) return false;
    // 'the PARTY', taken for its national committee.
    if (/party$/i.test(called) && !name.includes('party')) return true;
    // The word before the span may belong to it: 'the Missouri | House of Representatives'.
    const before = /(\p{L}+)(?:['’]s)? $/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1] ?? '';
    const words = `${before} ${called}`.toLowerCase().split(/[^\p{L}]+/u);
    const { distinguishing } = this.#knowledge.ledgers.decisions.words;
    return words.some((w) => distinguishing.has(w) && !name.includes(w.replace(/s$/, '')));
  }

  #before(word: number, sentences: number, fits: (actor: string) => boolean): Participant | undefined {
    this.#chambers ??= this.#cast.mentions
      .filter((m) => m.form !== 'pronoun' && m.actors.some((id) => this.isChamber(id)))
      .sort((a, b) => a.word - b.word);
    const sentence = this.#doc.sentenceOf(word);
    for (let i = this.#chambers.length - 1; i >= 0; i--) {
      const mention = this.#chambers[i]!;
      if (mention.word >= word) continue;
      if (sentence - this.#doc.sentenceOf(mention.word) > sentences) return undefined;
      const actor = mention.actors.find((id) => this.isChamber(id) && fits(id));
      if (actor === undefined) continue;
      return this.isMistaken({ actor, span: mention.span }) ? undefined : { actor, span: mention.span };
    }
    return undefined;
  }

  #bodyAt(word: number): Participant | undefined {
    return mentioned(word, this.#cast).find(({ actor }) => this.isBody(actor));
  }

  /** 'members of THE COUNCIL', 'HOUSE Republicans', 'THE COUNCIL's members'. */
  #below(word: number): Participant | undefined {
    for (const c of this.#doc.children(word)) {
      const relation = this.#doc.deprel(c);
      if (!['nmod', 'compound', 'nmod:poss', 'amod', 'nmod:desc'].includes(relation)) continue;
      const found = this.#bodyAt(c) ?? (relation === 'nmod' && c > word ? this.#below(c) : undefined);
      // 'members of THE LEAGUE' decide in it.
      const isMember =
        relation === 'nmod' &&
        caseOf(this.#doc, c) === 'of' &&
        /^(member|state|nation|country)$/.test(this.#doc.lemma(word));
      if (found !== undefined && (isMember || this.isChamber(found.actor))) return found;
    }
    return undefined;
  }

  /** 'abstained AT THE COUNCIL', 'AT THE G8 MEETING … voted'; a clause shares the place of those it belongs to. */
  #placed(word: number): Participant | undefined {
    const doc = this.#doc;
    let steps = 0;
    for (const w of [word, ...ancestors(doc, word)]) {
      for (const c of childrenOf(doc, w, 'obl', 'nmod', 'obl:unmarked')) {
        if (!WHERE.has(caseOf(doc, c) ?? '')) continue;
        for (const inside of doc.subtree(c)) {
          if (caseOf(doc, inside) === 'with' || caseOf(doc, inside) === 'on') continue;
          const found = this.#bodyAt(inside);
          if (found !== undefined) return found;
        }
      }
      // Beyond its own clause and the one that it stands in, a place is that of something else.
      if (!['conj', 'xcomp', 'compound', 'obj', 'advcl', 'acl', 'appos'].includes(doc.deprel(w)) || ++steps > 3) break;
    }
    return undefined;
  }

  /** '… with five abstentions AT THE COUNCIL': a place that the parser hung on some other word of the clause. */
  #elsewhere(word: number): Participant | undefined {
    for (const w of this.#doc.subtree(word)) {
      const preposition = caseOf(this.#doc, w);
      if (preposition !== 'in' && preposition !== 'at') continue;
      const found = this.#bodyAt(w);
      if (found !== undefined && this.isChamber(found.actor)) return found;
    }
    return undefined;
  }

  /** 'a SECURITY COUNCIL resolution', 'the bill IN THE HOUSE'; 'the committee's proposal' is decided on elsewhere. */
  #ofMeasure(measure: number): Participant | undefined {
    const doc = this.#doc;
    for (const c of doc.children(measure)) {
      const relation = doc.deprel(c);
      const preposition = caseOf(doc, c);
      const isWhere = relation === 'nmod' && (preposition === 'in' || preposition === 'at');
      if (!isWhere && relation !== 'compound') continue;
      const found = this.#bodyAt(c);
      if (found !== undefined && this.isChamber(found.actor)) return found;
    }
    return undefined;
  }
}
