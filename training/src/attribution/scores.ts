import type { LearnedFinding } from '@rapporteur/coder/training';
import type { Span } from '@rapporteur/report';
import type { Article } from './article.js';
import { agreement, type Offsets, wordsIn } from './gold.js';

/** How well a model finds attributions, as the shared scorer counts: F1 of cues, and of all three roles. */
export interface AttributionScores {
  readonly cue: number;
  readonly strict: number;
}

/** Two roles agree if they share half of their characters. */
const HALF = 0.5;

/** What a model finds in an article, whatever its threshold. */
export interface Found {
  readonly article: Article;
  readonly findings: readonly LearnedFinding[];
}

/**
 * Scores what a model finds above a threshold; what stands inside the content of another is not counted, as it is
 * not annotated.
 */
export function scoresOf(all: readonly Found[], threshold: number): AttributionScores {
  let gold = 0;
  let predicted = 0;
  let cues = 0;
  let strict = 0;
  for (const { article, findings } of all) {
    const { doc, attributions, cues: goldCues } = article;
    const sure = findings.filter(({ score }) => score > threshold);
    const contents = new Map(sure.map(({ cue, contents }) => [cue, offsets(contents)]));
    const inside = new Set(sure.flatMap(({ cue }) => wordsIn(doc, contents.get(cue)!).filter((word) => word !== cue)));
    const at = new Map(sure.filter(({ cue }) => !inside.has(cue)).map((finding) => [finding.cue, finding]));
    gold += attributions.length;
    predicted += at.size;
    for (const [i, { source, content }] of attributions.entries()) {
      const hit = goldCues[i]!.map((word) => at.get(word)).find((finding) => finding !== undefined);
      if (hit === undefined) continue;
      at.delete(hit.cue);
      cues++;
      const words = hit.source?.words;
      const spoken: Offsets[] = words === undefined ? [] : [[doc.start(words.first), doc.end(words.last)]];
      if (agreement(spoken, source) >= HALF && agreement(contents.get(hit.cue)!, content) >= HALF) strict++;
    }
  }
  return { cue: (2 * cues) / (gold + predicted), strict: (2 * strict) / (gold + predicted) };
}

const offsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end]);
