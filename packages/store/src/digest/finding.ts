import type { BriefGroup } from './brief.js';
import type { Passage, Quotes } from './quotes.js';

/** Something that a brief may tell, before it is known whether there is room for it. */
export interface Finding {
  readonly text: string;
  /** Where it was read; several where several documents say the same. */
  readonly passages: readonly Passage[];
  readonly confidence: number;
}

/** At most so many lines stand under one heading. */
const ROOM = 12;
/** At most so many passages bear out one line. */
const PASSAGES = 4;

/** Findings that say the same become one, borne out by all their passages. */
export function united(findings: readonly Finding[]): Finding[] {
  const byText = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byText.get(finding.text);
    const both = known === undefined ? finding.passages : [...known.passages, ...finding.passages];
    const confidence = Math.max(finding.confidence, known?.confidence ?? 0);
    byText.set(finding.text, { text: finding.text, passages: both, confidence });
  }
  return [...byText.values()];
}

/** A group of lines: the findings that most documents tell, then the surest, as many as there is room for; in their own order. */
export function group(findings: readonly Finding[], quotes: Quotes, heading?: string): BriefGroup {
  const ranked = [...findings].sort((a, b) => b.passages.length - a.passages.length || b.confidence - a.confidence);
  const chosen = new Set(ranked.slice(0, ROOM));
  return {
    ...(heading !== undefined && { heading }),
    lines: findings
      .filter((finding) => chosen.has(finding))
      .map(({ text, passages }) => ({ text, quotes: quotes.numbers(passages.slice(0, PASSAGES)) })),
    more: findings.length - chosen.size,
  };
}
