import type { Doc } from '../doc.js';
import { LanguageError } from '../errors.js';
import { type Arc, arcsOf } from './arcs.js';
import { clean, isRightToLeft, shown } from './clean.js';
import { PALETTES, type Palette, toneOf } from './palette.js';
import { sentenceToDraw } from './sentence.js';
import { widthInEms } from './text-width.js';

export interface SvgOptions {
  /** Index of the sentence; the first unless given. */
  readonly sentence?: number;
  /** Straight arcs with round corners, set closer: for long sentences. */
  readonly compact?: boolean;
  /** 'light' unless given, 'dark', or colours of your own in place of some of the light ones. */
  readonly colors?: keyof typeof PALETTES | Partial<Palette>;
}

/** Measures in pixels. */
interface Measures {
  readonly word: number;
  readonly label: number;
  /** Between the words of two neighbours. */
  readonly gap: number;
  /** From one level of arcs to the next, and from the words to the first less one level. */
  readonly level: number;
  readonly foot: number;
  /** How far from its ends an arc is bent. */
  readonly bend: number;
  /** Between arcs that end at the same word. */
  readonly slot: number;
  readonly margin: number;
}
const ROOMY: Measures = { word: 18, label: 11, gap: 26, level: 25, foot: 12, bend: 34, slot: 8, margin: 20 };
const COMPACT: Measures = { word: 15, label: 10, gap: 14, level: 19, foot: 4, bend: 5, slot: 6, margin: 12 };
const STROKE = { core: 1.8, modifier: 1.3, function: 1 } as const;
const LONGEST_FORM = 40;
const LONGEST_LABEL = 24;
const FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";
/** Tags and labels are set wider than `widthInEms` says: capitals, and letters spaced out. */
const SPACED = 1.12;

/**
 * Draws the tree of one sentence in the manner of displaCy, as an SVG element that needs no style sheet and
 * carries no id, so that many can stand on one page. It has a title (the sentence) and a description (the
 * relations) for those who do not see it. A sentence written from right to left is drawn so.
 * @throws LanguageError RAP-L007 when there is no such sentence or a colour is none
 */
export function drawSvg(doc: Doc, options: SvgOptions = {}): string {
  const range = sentenceToDraw(doc, options.sentence);
  const palette = paletteOf(options.colors);
  const size = options.compact === true ? COMPACT : ROOMY;
  const words = Array.from({ length: range.end - range.start }, (_, i) => ({
    form: shown(doc.form(range.start + i), LONGEST_FORM),
    tag: shown(doc.upos(range.start + i) || ' ', LONGEST_LABEL).trim(),
    root: doc.relation(range.start + i) === 'root',
  }));
  const arcs = arcsOf(doc, range);
  const layout = placeWords(words, arcs, size);
  const sentence = words.map(({ form }) => form).join(' ');
  const mirrored = isRightToLeft(sentence);
  const x = (at: number): number => round(mirrored ? layout.width - at : at);
  const ground = size.margin + size.foot + size.level * Math.max(0, ...arcs.map(({ level }) => level)) + size.label;
  const height = round(ground + 1.95 * size.word + size.margin);
  const [width, baseline] = [round(layout.width), round(ground + 1.2 * size.word)];

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" ` +
      `width="${width}" height="${height}" font-family="${escapeXml(FONT)}" text-anchor="middle">`,
    `<title>${escapeXml(clean(doc.text.slice(doc.start(range.start), doc.end(range.end - 1))))}</title>`,
    `<desc>${escapeXml(describe(words, arcs))}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
  ];
  // The higher arcs first: where lines meet, the near one is on top.
  for (const arc of arcs.toReversed()) {
    const tone = toneOf(arc.deprel);
    const top = round(ground - size.foot - size.level * arc.level);
    const head = x(layout.ends.get(arc)!.head);
    const dependent = x(layout.ends.get(arc)!.dependent);
    parts.push(
      `<path d="${path(head, dependent, ground, top, size)}" fill="none" stroke="${palette[tone]}" ` +
        `stroke-width="${STROKE[tone]}"/>`,
      `<path d="M${dependent} ${ground}l-3.6 -7.5q3.6 1.8 7.2 0z" fill="${palette[tone]}"/>`,
      `<text x="${round((head + dependent) / 2)}" y="${top - 4}" font-size="${size.label}" ` +
        `fill="${palette[tone]}">${escapeXml(shown(arc.deprel || '_', LONGEST_LABEL))}</text>`,
    );
  }
  for (const [i, { form, tag, root }] of words.entries()) {
    const at = x(layout.centre[i]!);
    const direction = isRightToLeft(form) ? ' direction="rtl"' : '';
    const weight = root ? ' font-weight="700"' : '';
    parts.push(
      `<text x="${at}" y="${baseline}" font-size="${size.word}" fill="${palette.word}"${weight}${direction}>` +
        `${escapeXml(form)}</text>`,
    );
    if (tag !== '') {
      const y = round(baseline + 0.75 * size.word + 3);
      parts.push(
        `<text x="${at}" y="${y}" font-size="${round(size.label * 0.9)}" letter-spacing="0.6" ` +
          `fill="${palette.tag}">${escapeXml(tag)}</text>`,
      );
    }
  }
  parts.push('</svg>');
  return parts.join('\n');
}

interface Layout {
  readonly width: number;
  /** The middle of every word. */
  readonly centre: readonly number[];
  /** Where an arc leaves its head and meets its dependent. */
  readonly ends: ReadonlyMap<Arc, { readonly head: number; readonly dependent: number }>;
}

/** Finds words their places: apart from each other, and so far that the labels of their arcs have room. */
function placeWords(
  words: readonly { readonly form: string; readonly tag: string; readonly root: boolean }[],
  arcs: readonly Arc[],
  size: Measures,
): Layout {
  const endings = new Map<Arc, { head: number; dependent: number }>(
    arcs.map((arc) => [arc, { head: 0, dependent: 0 }]),
  );
  const at: Arc[][] = words.map(() => []);
  for (const arc of arcs) {
    at[arc.left]!.push(arc);
    at[arc.right]!.push(arc);
  }
  const half = words.map(({ form, tag, root }, i) => {
    const text = widthInEms(form) * size.word * (root ? 1.08 : 1);
    return Math.max(text, SPACED * widthInEms(tag) * size.label, size.slot * at[i]!.length) / 2;
  });
  // Arcs to the left end left of those to the right, shorter ones further out, so that none crosses another.
  for (const [i, ending] of at.entries()) {
    const length = ({ left, right }: Arc): number => right - left;
    const leftward = ending.filter(({ right }) => right === i).sort((a, b) => length(a) - length(b));
    const rightward = ending.filter(({ left }) => left === i).sort((a, b) => length(b) - length(a));
    for (const [k, arc] of [...leftward, ...rightward].entries()) {
      endings.get(arc)![arc.head === i ? 'head' : 'dependent'] = size.slot * (k - (ending.length - 1) / 2);
    }
  }
  const centre: number[] = [];
  for (const i of words.keys()) {
    let place = i === 0 ? size.margin + half[0]! : centre[i - 1]! + half[i - 1]! + size.gap + half[i]!;
    for (const arc of at[i]!) {
      if (arc.right !== i) continue;
      const { head, dependent } = endings.get(arc)!;
      const [from, to] = arc.head < arc.dependent ? [head, dependent] : [dependent, head];
      const room = SPACED * widthInEms(shown(arc.deprel, LONGEST_LABEL)) * size.label + 2 * size.slot;
      place = Math.max(place, centre[arc.left]! + from - to + room);
    }
    centre.push(place);
  }
  for (const [arc, ends] of endings) {
    ends.head += centre[arc.head]!;
    ends.dependent += centre[arc.dependent]!;
  }
  return { width: (centre.at(-1) ?? 0) + (half.at(-1) ?? 0) + size.margin, centre, ends: endings };
}

/** Up from the head, over, and down to the arrow's head, with quarters of an ellipse where it is bent. */
function path(from: number, to: number, ground: number, top: number, size: Measures): string {
  const way = Math.sign(to - from);
  const [bend, rise] = [Math.min(Math.abs(to - from) / 2, size.bend), ground - top];
  const turn = size === COMPACT ? Math.min(bend, rise) : rise;
  // 0.55 of the way, a Bézier curve is as good as an ellipse.
  const [across, along] = [way * bend, 0.55 * way * bend];
  const low = round(top + turn);
  return (
    `M${from} ${ground}V${low}` +
    `C${from} ${round(low - 0.55 * turn)} ${round(from + across - along)} ${top} ${round(from + across)} ${top}` +
    `H${round(to - across)}` +
    `C${round(to - across + along)} ${top} ${to} ${round(low - 0.55 * turn)} ${to} ${low}V${round(ground - 4)}`
  );
}

/** The relations in words. */
function describe(words: readonly { readonly form: string; readonly root: boolean }[], arcs: readonly Arc[]): string {
  const byDependent = new Map(arcs.map((arc) => [arc.dependent, arc]));
  const sentences = words.flatMap(({ form, root }, i) => {
    const arc = byDependent.get(i);
    if (arc !== undefined) return [`${form} is the ${clean(arc.deprel) || 'dependent'} of ${words[arc.head]!.form}`];
    return root ? [`${form} is the root`] : [];
  });
  return sentences.length === 0 ? 'Words without a tree.' : `${sentences.join('; ')}.`;
}

/** Names, hexadecimal and functional colours: nothing that ends an attribute or fetches a file. */
const COLOR =
  /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgba?|hsla?|oklch|oklab|lab|lch)\([0-9a-z.,%/ +-]*\)|var\(--[a-z0-9-]+\))$/i;

function paletteOf(colors: SvgOptions['colors'] = 'light'): Palette {
  const palette = typeof colors === 'string' ? PALETTES[colors] : { ...PALETTES.light, ...colors };
  for (const color of Object.values(palette ?? { none: '' })) {
    if (typeof color === 'string' && COLOR.test(color)) continue;
    throw new LanguageError(
      'RAP-L007',
      `${JSON.stringify(color)} is no colour.`,
      "Give one as in CSS: '#1d4ed8', 'navy'.",
    );
  }
  return palette;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
