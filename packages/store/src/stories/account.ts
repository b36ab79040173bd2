import type { ActorKind, Modality, PloverType } from '@rapporteur/report';

/** Somebody who takes part in an event, as its document knows him. */
export interface Side {
  readonly actor: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly sectors: readonly string[];
  /** Whether it has a name of its own: 'NATO', not 'the rebels'. */
  readonly named: boolean;
  /** The words of the event that say so. */
  readonly words: string;
}

/** One document's telling of an event: all that is needed to see whether another tells of the same. */
export interface Account {
  readonly event: string;
  readonly document: string;
  /** The document whose text this is: another one where `document` is a copy. */
  readonly text: string;
  readonly outlet?: string;
  /** Day of publication, ISO 8601. */
  readonly published?: string;
  /** Place among the events of the document. */
  readonly position: number;
  readonly type: PloverType;
  readonly cameo: string;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  /** An actor's id, or "author". */
  readonly holder: string;
  /** The holder's name, where it is not the author. */
  readonly holderName?: string;
  /** Whether the holder has a name of its own. */
  readonly holderNamed: boolean;
  /** The country that most parties of its document are of. */
  readonly country?: string;
  /** Probability that modality and polarity are right. */
  readonly modalityConfidence: number;
  /** Attributions it stands under, outermost first. */
  readonly chain: readonly string[];
  readonly sources: readonly Side[];
  readonly targets: readonly Side[];
  readonly date?: { readonly start: string; readonly end: string; readonly basis: string };
  readonly place?: {
    readonly name: string;
    readonly kind?: string;
    readonly country?: string;
    readonly latitude?: number;
    readonly longitude?: number;
  };
  readonly trigger: string;
  readonly evidence: string;
}

/** Whether an account says that it happened, that it did not, or neither. */
export type Verdict = 'happened' | 'denied' | 'open';

export function verdictOf({ modality, polarity }: Pick<Account, 'modality' | 'polarity'>): Verdict {
  if (modality === 'negated' || (modality === 'actual' && polarity === 'negative')) return 'denied';
  return modality === 'actual' ? 'happened' : 'open';
}
