import { embeddingOver } from '../../factuality/frame.js';
import { isPassive } from '../../predicate/passive.js';
import type { AttributionContext } from './context.js';
import type { FeatureList } from './feature-list.js';

/** What is asked of a word that may be a cue; each question has keys of its own. */
enum Ask {
  Bias = 100,
  Lemma,
  Form,
  LemmaTag,
  LemmaRelation,
  Before,
  After,
  BeforeLemma,
  AfterLemma,
  BeforeTag,
  AfterTag,
  AfterTwo,
  BeforeTwo,
  Child,
  ChildLemma,
  ChildCase,
  ChildWord,
  ChildKind,
  Auxiliary,
  AuxiliaryLemma,
  Governor,
  GovernorLemma,
  GovernorRelation,
  Passive,
  Subject,
  SubjectLemma,
  NoSubject,
  Quotation,
  QuotationLemma,
  QuoteBefore,
  QuoteAfter,
  SentenceQuote,
  Frame,
  FrameLemma,
  Rank,
  Speech,
  Place,
  Root,
  Shape,
  ShapeLemma,
}

const SHAPE = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'obl',
  'advcl',
  'parataxis',
  'nmod',
  'acl',
  'cop',
];

/** The features of a word as a cue. */
export function cueFeatures(context: AttributionContext, word: number, out: FeatureList): void {
  const { doc, lemma, form, tag, deprel, quotation, speeches, lexicon } = context;
  const own = lemma[word]!;
  const last = doc.length - 1;
  const at = (column: Int32Array, place: number) => (place < 0 || place > last ? 0 : column[place]!);
  out.add(Ask.Bias, 0);
  out.add(Ask.Lemma, own);
  out.add(Ask.Form, form[word]!);
  out.add(Ask.LemmaTag, own, tag[word]!);
  out.add(Ask.LemmaRelation, own, deprel[word]!);
  out.add(Ask.GovernorRelation, deprel[word]!, tag[word]!);
  out.add(Ask.Before, at(form, word - 1));
  out.add(Ask.After, at(form, word + 1));
  out.add(Ask.BeforeLemma, own, at(form, word - 1));
  out.add(Ask.AfterLemma, own, at(form, word + 1));
  out.add(Ask.BeforeTag, own, at(tag, word - 1));
  out.add(Ask.AfterTag, own, at(tag, word + 1));
  out.add(Ask.AfterTwo, at(tag, word + 1), at(tag, word + 2));
  out.add(Ask.BeforeTwo, at(tag, word - 2), at(tag, word - 1));

  let shape = 0;
  let subject = -1;
  for (const c of doc.children(word)) {
    const relation = deprel[c]!;
    const side = c < word ? 1 : 2;
    const name = doc.deprel(c);
    const bit = SHAPE.indexOf(name);
    if (bit >= 0) shape |= 1 << bit;
    if (name === 'punct') continue;
    out.add(Ask.Child, relation, side);
    out.add(Ask.ChildLemma, own, relation, side);
    if (name === 'nsubj' || name === 'nsubj:pass') subject = c;
    else if (
      name.startsWith('aux') ||
      name === 'advmod' ||
      name === 'mark' ||
      name === 'cop' ||
      name === 'compound:prt'
    ) {
      out.add(Ask.Auxiliary, lemma[c]!, relation);
      out.add(Ask.AuxiliaryLemma, own, lemma[c]!);
    } else {
      let marker = 0;
      for (const m of doc.children(c)) {
        if (m > c) break;
        if (doc.deprel(m) === 'case' || doc.deprel(m) === 'mark') marker = lemma[m]!;
      }
      out.add(Ask.ChildCase, own, relation, marker);
      out.add(Ask.ChildWord, own, relation, lemma[c]!);
      out.add(Ask.ChildKind, own, relation, tag[c]!);
      const entry = embeddingOver(doc, c, lexicon);
      if (entry !== undefined && entry.attribution !== '-') {
        out.add(Ask.Frame, entry.frame.length, relation);
        out.add(Ask.FrameLemma, own, entry.frame.length);
      }
    }
  }
  out.add(Ask.Shape, shape);
  out.add(Ask.ShapeLemma, own, shape);
  const passive = isPassive(doc, word) ? 1 : 0;
  out.add(Ask.Passive, own, passive);
  if (subject < 0) out.add(Ask.NoSubject, own, passive);
  else {
    out.add(Ask.Subject, tag[subject]!, context.name[subject]!);
    out.add(Ask.Subject, lemma[subject]!);
    out.add(Ask.SubjectLemma, own, tag[subject]!, context.name[subject]!);
    out.add(Ask.SubjectLemma, own, lemma[subject]!);
  }

  const governor = doc.head(word);
  if (governor < 0) out.add(Ask.Root, own);
  else {
    out.add(Ask.Governor, lemma[governor]!, deprel[word]!);
    out.add(Ask.GovernorLemma, own, lemma[governor]!, deprel[word]!);
    out.add(Ask.Governor, tag[governor]!, deprel[word]!, governor < word ? 1 : 2);
  }

  const inside = quotation[word]! > 0 ? 1 : 0;
  out.add(Ask.Quotation, inside);
  out.add(Ask.QuotationLemma, own, inside);
  const sentence = doc.sentence(doc.sentenceOf(word));
  let before = 0;
  let after = 0;
  if (inside === 0) {
    if (quotation[Math.max(0, word - 1)]! > 0 || quotation[Math.max(0, word - 2)]! > 0) before = 1;
    if (quotation[Math.min(last, word + 1)]! > 0 || quotation[Math.min(last, word + 2)]! > 0) after = 1;
    out.add(Ask.SentenceQuote, quotation[sentence.start]! > 0 ? 1 : 0, quotation[sentence.end - 1]! > 0 ? 1 : 0, own);
  }
  out.add(Ask.QuoteBefore, own, before);
  out.add(Ask.QuoteAfter, own, after);
  out.add(Ask.Quotation, inside, before + 1, after + 1);
  out.add(Ask.Place, own, word - sentence.start < 4 ? word - sentence.start : 4, sentence.end - word < 4 ? 1 : 0);
  const speech = speeches.get(word);
  out.add(Ask.Speech, speech === undefined ? 0 : 1);
}
