import {
  ACTOR_KINDS,
  ATTRIBUTION_KINDS,
  COMMITMENT_KINDS,
  DATE_BASES,
  EXPLANATION_KINDS,
  FACTUALITY,
  FATES,
  type Ledger,
  ledgerId,
  MODALITIES,
  OUTCOMES,
  PLOVER,
  PLOVER_TYPES,
  RELATION_KINDS,
  type Report,
  SCHEMA,
  SECTORS,
  STANCES,
  VERDICTS,
  VOTES,
} from '@rapporteur/report';
import * as fc from 'fast-check';

/** Any text at all: control characters, emoji, and halves of surrogate pairs. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom("'; DROP TABLE events; --", '$1', '{{x}}', 'NULL', '__proto__', '\u0000', '"', '\\'),
);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Leaves a field out, or gives it: a report never holds `undefined`. */
function maybe<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

/** Any report that is valid, about the document with this id. */
export function anyReport(id: string): fc.Arbitrary<Report> {
  return words.chain((text) => {
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const participant = fc.record({ actor: words, span });
    const actor = fc
      .tuple(
        fc.record({
          name: words,
          kind: fc.constantFrom(...ACTOR_KINDS),
          sectors: fc.array(fc.constantFrom(...SECTORS), { maxLength: 3 }),
          mentions: fc.array(span, { maxLength: 3 }),
        }),
        maybe({ country: fc.constantFrom('LBY', 'RUS'), members: fc.array(words, { maxLength: 2 }) }),
      )
      .map(([facts, more]) => ({ ...facts, ...more }));
    const event = fc
      .tuple(
        fc.record({
          trigger: span,
          evidence: span,
          type: fc.constantFrom(...PLOVER_TYPES),
          contexts: fc.array(words, { maxLength: 2 }),
          cameo: fc.constantFrom('01', '190', '1056'),
          sources: fc.array(participant, { maxLength: 3 }),
          targets: fc.array(participant, { maxLength: 3 }),
          modality: fc.constantFrom(...MODALITIES),
          polarity: fc.constantFrom('positive' as const, 'negative' as const),
          factuality: fc.array(fc.record({ holder: words, value: fc.constantFrom(...FACTUALITY) }), { maxLength: 2 }),
          holder: fc.oneof(words, fc.constant('author')),
          chain: fc.array(words, { maxLength: 2 }),
          mentions: fc.array(
            fc.record({
              trigger: span,
              evidence: span,
              modality: fc.constantFrom(...MODALITIES),
              polarity: fc.constantFrom('positive' as const, 'negative' as const),
              holder: words,
            }),
            { maxLength: 2 },
          ),
          confidence: unit,
          modalityConfidence: unit,
          reasons: fc.array(fc.record({ stage: fc.constant('lexicon' as const), rule: words, effect: words, span }), {
            maxLength: 2,
          }),
        }),
        maybe({
          mode: words,
          goldstein: fc.double({ min: -10, max: 10, noNaN: true }),
          date: fc.record({ start: words, end: words, precision: words, basis: fc.constantFrom(...DATE_BASES) }),
          condition: fc.oneof(fc.record({ event: words }), fc.record({ span })),
        }),
      )
      .map(([facts, more]) => ({ ...facts, ...more, quad: PLOVER[facts.type].quad }));
    const attribution = fc.record({
      cue: span,
      content: span,
      kind: fc.constantFrom(...ATTRIBUTION_KINDS),
      stance: fc.constantFrom(...STANCES),
    });
    /** The entries of a ledger: what each of them has, with its own facts. */
    const entries = <F extends object>(ledger: Ledger, facts: fc.Arbitrary<F>) =>
      fc
        .array(
          fc.tuple(
            fc.record({
              cue: span,
              evidence: span,
              holder: fc.oneof(words, fc.constant('author')),
              modality: fc.constantFrom(...MODALITIES),
              polarity: fc.constantFrom('positive' as const, 'negative' as const),
              confidence: unit,
              reasons: fc.constant<Report['events'][number]['reasons']>([]),
            }),
            facts,
          ),
          { maxLength: 2 },
        )
        .map((all) => all.map(([common, own], n) => ({ id: ledgerId(id, ledger, n + 1), ...common, ...own })));
    const ids = fc.array(words, { maxLength: 2 });
    const participants = fc.array(participant, { maxLength: 2 });
    const date = fc.record({ start: words, end: words, precision: words, basis: fc.constantFrom(...DATE_BASES) });
    const both = <A extends object, B extends object>(all: fc.Arbitrary<A>, some: fc.Arbitrary<B>) =>
      fc.tuple(all, some).map(([a, b]) => ({ ...a, ...b }));
    return fc.record({
      schema: fc.constant(SCHEMA),
      version: words,
      document: fc
        .tuple(maybe({ title: words, url: words, outlet: words, author: words, published: day }))
        .map(([more]) => ({ id, ...more, language: 'en', text })),
      actors: fc.array(actor, { maxLength: 4 }).map((all) => all.map((facts, n) => ({ id: `actor ${n}`, ...facts }))),
      events: fc.array(event, { maxLength: 4 }).map((all) => all.map((facts, n) => ({ id: `${id}.e${n}`, ...facts }))),
      attributions: fc
        .array(attribution, { maxLength: 3 })
        .map((all) => all.map((facts, n) => ({ id: `a${n}`, ...facts }))),
      decisions: entries(
        'decisions',
        both(
          fc.record({ voters: participants, vote: fc.constantFrom(...VOTES) }),
          maybe({
            body: participant,
            measure: span,
            outcome: fc.constantFrom(...OUTCOMES),
            count: both(fc.record({ span }), maybe({ for: fc.nat(), against: fc.nat(), abstain: fc.nat() })),
          }),
        ),
      ),
      commitments: entries(
        'commitments',
        both(
          fc.record({
            kind: fc.constantFrom(...COMMITMENT_KINDS),
            to: participants,
            content: span,
            events: ids,
            fates: fc.array(fc.record({ fate: fc.constantFrom(...FATES), holder: words, evidence: span }), {
              maxLength: 2,
            }),
          }),
          maybe({ by: participant, allows: fc.boolean(), condition: span, deadline: date }),
        ),
      ),
      forecasts: entries(
        'forecasts',
        both(
          fc.record({ outcome: span, events: ids, probability: fc.record({ low: unit, high: unit }) }),
          maybe({
            condition: fc.record({ span, events: ids }),
            hedge: span,
            horizon: date,
            fate: fc.record({ fate: fc.constantFrom(...VERDICTS), holder: words, evidence: span }),
          }),
        ),
      ),
      relations: entries(
        'relations',
        both(
          fc.record({ a: participant, b: participant, kind: fc.constantFrom(...RELATION_KINDS) }),
          maybe({ role: words, since: words, until: words }),
        ),
      ),
      explanations: entries(
        'explanations',
        both(
          fc.record({ kind: fc.constantFrom(...EXPLANATION_KINDS), effect: span, cause: span }),
          maybe({ event: words }),
        ),
      ),
      evaluations: entries(
        'evaluations',
        both(
          fc.record({
            words: span,
            judgement: fc.constantFrom('positive' as const, 'negative' as const),
            loaded: fc.boolean(),
            scare: fc.boolean(),
          }),
          maybe({ target: participant, object: span }),
        ),
      ),
      appeals: entries('appeals', both(fc.record({ action: span, events: ids }), maybe({ addressee: participant }))),
      rebuttals: entries('rebuttals', fc.record({ claim: words, answer: span })),
    });
  });
}
