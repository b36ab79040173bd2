import type { AttributionModel } from '@rapporteur/coder/training';
import type { Article } from './article.js';
import { agreement, type Offsets, wordsIn } from './gold.js';

/** How well a model finds attributions, as the shared scorer counts: F1 of cues, and of all three roles. */
export interface AttributionScores {
  readonly cue: number;
  readonly strict: number;
}

/** Two roles agree if they share half of their characters. */
const HALF = 0.5;

/** Scores a model on articles; what it finds inside the content of another is not counted, as it is not annotated. */
export function scoresOf(model: AttributionModel, articles: readonly Article[]): AttributionScores {
  let gold = 0;
  let predicted = 0;
  let cues = 0;
  let strict = 0;
  for (const { context, doc, attributions, cues: goldCues } of articles) {
    const all = model.find(context).map(({ cue, source, contents }) => ({
      cue,
      source: source === undefined ? [] : [[doc.start(source.words.first), doc.end(source.words.last)] as const],
      content: contents.map(({ start, end }) => [start, end] as const),
      words: wordsIn(
        doc,
        contents.map(({ start, end }) => [start, end] as const),
      ),
    }));
    const inside = new Set(all.flatMap(({ cue, words }) => words.filter((word) => word !== cue)));
    const found = all.filter(({ cue }) => !inside.has(cue));
    const at = new Map(found.map((finding) => [finding.cue, finding]));
    gold += attributions.length;
    predicted += found.length;
    for (const [i, { source, content }] of attributions.entries()) {
      const hit = goldCues[i]!.map((word) => at.get(word)).find((finding) => finding !== undefined);
      if (hit === undefined) continue;
      at.delete(hit.cue);
      cues++;
      const halves = (a: readonly Offsets[], b: readonly Offsets[]) => agreement(a, b) >= HALF;
      if (halves(hit.source, source) && halves(hit.content, content)) strict++;
    }
  }
  return { cue: (2 * cues) / (gold + predicted), strict: (2 * strict) / (gold + predicted) };
}
