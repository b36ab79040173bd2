import { bucket, type Features } from './features.js';
import type { Mention } from './mention.js';

export const MAX_OWN_FEATURES = 48;

/** What a mention says by itself of whether, and with what, it corefers. */
export function ownFeatures(m: Mention, type: number, out: Features): void {
  out.add(1, m.kind);
  out.add2(2, m.kind, m.number);
  out.add2(3, m.kind, m.role);
  out.add2(4, m.kind, type);
  out.add2(5, m.kind, m.gender);
  out.add(6, m.lemma);
  out.add(7, m.form);
  out.add(8, m.first);
  out.add(9, m.last);
  out.add(10, m.previous);
  out.add(11, m.next);
  out.add2(12, m.kind, m.determiner);
  out.add2(13, m.governor, m.role);
  out.add2(14, m.kind, bucket(m.end - m.start));
  out.add2(15, m.kind, m.quoted ? 1 : 0);
  out.add2(16, m.kind, m.preposition);
  out.add2(17, m.kind, m.relation);
  out.add2(18, m.kind, m.coordination ? 1 : 0);
  out.add2(19, m.kind, m.reflexive ? 1 : 0);
  out.add2(20, m.kind, bucket(m.before.length));
  out.add2(21, m.kind, bucket(m.words.length - m.before.length));
  out.add2(22, m.kind, Math.min(m.sentence, 2));
  out.add(23, m.text);
  out.add2(24, m.kind, m.end - m.head > 1 ? 1 : 0);
  out.add2(25, type, m.determiner);
  out.add3(26, m.form, m.clause, m.role);
  out.add2(27, m.form, m.governor);
  out.add2(28, m.form, m.next);
}

/** What a mention says by itself of whether later ones corefer with it. */
export function antecedentFeatures(m: Mention, type: number, out: Features): void {
  out.add(101, m.kind);
  out.add2(102, m.kind, m.number);
  out.add2(103, m.kind, m.role);
  out.add2(104, m.kind, type);
  out.add2(105, m.kind, m.gender);
  out.add(106, m.lemma);
  out.add(108, m.first);
  out.add2(112, m.kind, m.determiner);
  out.add2(113, m.governor, m.role);
  out.add2(114, m.kind, bucket(m.end - m.start));
  out.add2(115, m.kind, m.quoted ? 1 : 0);
  out.add2(116, m.kind, m.preposition);
  out.add2(117, m.kind, m.relation);
  out.add2(118, m.kind, m.coordination ? 1 : 0);
  out.add2(122, m.kind, Math.min(m.sentence, 2));
  out.add2(124, m.kind, m.end - m.head > 1 ? 1 : 0);
}
