import {
  type Actor,
  type Attribution,
  type Event,
  type Ledger,
  type LedgerEntry,
  ledgerId,
  type Modality,
  PLOVER,
  type PloverType,
  type Reason,
  type Report,
  SCHEMA,
  type Span,
} from '@rapporteur/report';

/** An event of a hand-made report: spans are given by their words, looked up inside the evidence. */
export interface EventDraft {
  readonly evidence: string;
  readonly trigger: string;
  readonly type: PloverType;
  readonly cameo: string;
  readonly sources?: Readonly<Record<string, string>>;
  readonly targets?: Readonly<Record<string, string>>;
  readonly modality?: Modality;
  readonly negative?: boolean;
  readonly holder?: string;
  readonly chain?: readonly string[];
  readonly factuality?: Event['factuality'];
  readonly condition?: string | { readonly event: string };
  readonly confidence?: number;
  readonly reasons?: readonly (Omit<Reason, 'span'> & { readonly words?: string })[];
  readonly more?: Partial<Event>;
}

/** What an entry of each ledger has of its own, and what may be other than usual. */
type EntryFacts = { [L in Ledger]: Omit<Report[L][number], keyof LedgerEntry> & Partial<LedgerEntry> };

/** Writes a report by hand, for tests. */
export class ReportDraft {
  readonly #actors: Actor[] = [];
  readonly #events: Event[] = [];
  readonly #attributions: Attribution[] = [];
  readonly #ledgers: Pick<Report, Ledger> = {
    ...{ decisions: [], commitments: [], forecasts: [], relations: [] },
    ...{ explanations: [], evaluations: [], appeals: [], rebuttals: [] },
  };

  constructor(readonly document: Omit<Report['document'], 'language'>) {}

  /** The span of some words; with `inside`, of those words within other words. */
  at(words: string, inside?: string): Span {
    const { text } = this.document;
    const from = inside === undefined ? 0 : text.indexOf(inside);
    const start = from < 0 ? -1 : text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${inside ?? ''} ${words}`);
    return { start, end: start + words.length };
  }

  /** An actor with its mentions: every place where one of the words stands. */
  actor(id: string, name: string, kind: Actor['kind'], words: readonly string[], more: Partial<Actor> = {}): this {
    const mentions = words.flatMap((word) =>
      [...this.document.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
      })),
    );
    this.#actors.push({ id, name, kind, sectors: [], ...more, mentions });
    return this;
  }

  attribution(
    id: string,
    spans: { readonly source?: string; readonly cue: string; readonly content: string; readonly inside?: string },
    facts: Partial<Attribution> = {},
  ): this {
    this.#attributions.push({
      id,
      ...(spans.source !== undefined && { source: this.at(spans.source, spans.inside) }),
      cue: this.at(spans.cue, spans.inside),
      content: this.at(spans.content),
      kind: 'indirect',
      stance: 'report',
      ...facts,
    });
    return this;
  }

  event(draft: EventDraft): this {
    const participants = (side: EventDraft['sources']) =>
      Object.entries(side ?? {}).map(([actor, words]) => ({ actor, span: this.at(words, draft.evidence) }));
    this.#events.push({
      id: `${this.document.id}.e${this.#events.length + 1}`,
      trigger: this.at(draft.trigger, draft.evidence),
      evidence: this.at(draft.evidence),
      type: draft.type,
      contexts: [],
      cameo: draft.cameo,
      quad: PLOVER[draft.type].quad,
      sources: participants(draft.sources),
      targets: participants(draft.targets),
      modality: draft.modality ?? 'actual',
      polarity: draft.negative ? 'negative' : 'positive',
      factuality: draft.factuality ?? [{ holder: 'author', value: 'CT+' }],
      holder: draft.holder ?? 'author',
      chain: [...(draft.chain ?? [])],
      ...(draft.condition !== undefined && {
        condition:
          typeof draft.condition === 'string' ? { span: this.at(draft.condition, draft.evidence) } : draft.condition,
      }),
      mentions: [
        {
          trigger: this.at(draft.trigger, draft.evidence),
          evidence: this.at(draft.evidence),
          modality: draft.modality ?? 'actual',
          polarity: draft.negative ? 'negative' : 'positive',
          holder: draft.holder ?? 'author',
        },
      ],
      confidence: draft.confidence ?? 0.8,
      modalityConfidence: 0.9,
      reasons: (draft.reasons ?? []).map(({ words, ...reason }) => ({
        ...reason,
        ...(words !== undefined && { span: this.at(words, draft.evidence) }),
      })),
      ...draft.more,
    });
    return this;
  }

  /** An entry of a ledger: its facts are given by a function that finds spans inside its evidence. */
  entry<L extends Ledger>(
    ledger: L,
    words: { readonly evidence: string; readonly cue: string },
    facts: (at: (words: string) => Span) => EntryFacts[L],
  ): this {
    const entries = this.#ledgers[ledger] as LedgerEntry[];
    entries.push({
      id: ledgerId(this.document.id, ledger, entries.length + 1),
      cue: this.at(words.cue, words.evidence),
      evidence: this.at(words.evidence),
      holder: 'author',
      modality: 'actual',
      polarity: 'positive',
      confidence: 0.8,
      reasons: [],
      ...facts((inside) => this.at(inside, words.evidence)),
    });
    return this;
  }

  /** A forecast; its outcome and condition hold the events with these numbers, from 1. */
  forecast(
    spans: { readonly outcome: string; readonly condition?: string },
    facts: {
      readonly events?: readonly number[];
      readonly conditionEvents?: readonly number[];
      readonly more?: Partial<Report['forecasts'][number]>;
    } = {},
  ): this {
    return this.entry('forecasts', { evidence: this.document.text, cue: spans.outcome }, (at) => ({
      outcome: at(spans.outcome),
      events: this.#ids(facts.events),
      ...(spans.condition !== undefined && {
        condition: { span: at(spans.condition), events: this.#ids(facts.conditionEvents) },
      }),
      probability: { low: 0.6, high: 0.8 },
      ...facts.more,
    }));
  }

  /** A commitment of somebody; its content holds the events with these numbers, from 1. */
  commitment(
    kind: Report['commitments'][number]['kind'],
    spans: { readonly content: string; readonly by?: readonly [actor: string, words: string] },
    facts: { readonly events?: readonly number[]; readonly more?: Partial<Report['commitments'][number]> } = {},
  ): this {
    return this.entry('commitments', { evidence: this.document.text, cue: spans.content }, (at) => ({
      kind,
      ...(spans.by && { by: { actor: spans.by[0], span: at(spans.by[1]) } }),
      to: [],
      content: at(spans.content),
      events: this.#ids(facts.events),
      fates: [],
      ...facts.more,
    }));
  }

  #ids(numbers: readonly number[] = []): string[] {
    return numbers.map((number) => `${this.document.id}.e${number}`);
  }

  report(): Report {
    return {
      schema: SCHEMA,
      version: '0.1.0-test',
      document: { ...this.document, language: 'en' },
      actors: this.#actors,
      events: this.#events,
      attributions: this.#attributions,
      ...this.#ledgers,
    };
  }
}
