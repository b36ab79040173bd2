import type { Doc } from '@rapporteur/language';
import { posOf } from '../frame.js';
import type { Standing } from '../standing.js';
import type { Standings } from '../standings.js';
import { clauseFeatures } from './clause.js';
import { governorFeatures } from './governors.js';
import { Ask, Keys } from './keys.js';
import { sentenceFeatures } from './sentence.js';

/**
 * What a learned model sees of a word: the word, the rules' verdict with every step, its clause, three
 * governors, and the words around it. Work is bounded by the sentence, which is cut at 400 words.
 */
export function featuresOf(standings: Standings, word: number): Iterable<number> {
  const { doc } = standings.predicates;
  const keys = new Keys();
  wordFeatures(doc, word, keys);
  for (const { frame, positive, attribution } of standings.lexicon.framesOf(
    doc.lemma(word).toLowerCase(),
    posOf(doc, word),
  ))
    keys.add(Ask.Embedding, frame, positive, attribution);
  standingFeatures(standings.of(word), keys);
  clauseFeatures(doc, word, keys);
  governorFeatures(standings, word, keys);
  sentenceFeatures(doc, word, keys);
  return keys.all;
}

function wordFeatures(doc: Doc, word: number, keys: Keys): void {
  const lemma = doc.lemma(word).toLowerCase();
  const [xpos, deprel] = [doc.xpos(word), doc.deprel(word)];
  keys.add(Ask.Lemma, lemma);
  keys.add(Ask.Form, doc.form(word).toLowerCase());
  keys.add(Ask.Tag, xpos);
  keys.add(Ask.Tag, doc.upos(word));
  keys.add(Ask.Features, doc.feats(word));
  keys.add(Ask.Relation, deprel);
  keys.add(Ask.RelationTag, deprel, xpos);
  keys.add(Ask.RelationLemma, deprel, lemma);
}

function standingFeatures({ modality, negative, certainty, stance, voices, steps }: Standing, keys: Keys): void {
  const denied = Number(negative);
  keys.add(Ask.Modality, modality, denied);
  keys.add(Ask.Certainty, certainty);
  keys.add(Ask.Voices, Math.min(2, voices.length), stance);
  keys.add(Ask.Verdict, modality, denied, certainty, stance, Math.min(1, voices.length));
  for (const { rule, effect } of steps) keys.add(Ask.Rule, ruleName(rule), effect);
  const last = steps.at(-1);
  keys.add(Ask.LastRule, last === undefined ? '' : ruleName(last.rule), modality);
}

/** A rule without the line of the table it stands in, which every edit of the table moves. */
function ruleName(rule: string): string {
  const at = rule.indexOf(' [');
  return at < 0 ? rule : rule.slice(0, at);
}
