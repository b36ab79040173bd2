/** The colours of a drawing, each as in CSS. */
export interface Palette {
  readonly background: string;
  readonly word: string;
  /** Parts of speech. */
  readonly tag: string;
  /** Arcs and labels of a predicate's arguments, */
  readonly core: string;
  /** of modifiers, */
  readonly modifier: string;
  /** and of function words and punctuation. */
  readonly function: string;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    background: '#ffffff',
    word: '#14213d',
    tag: '#6b7587',
    core: '#1d5fd1',
    modifier: '#3a4559',
    function: '#6b7587',
  },
  dark: {
    background: '#11151f',
    word: '#f1f4fa',
    tag: '#8a95ab',
    core: '#7fb2ff',
    modifier: '#c3cad8',
    function: '#8a95ab',
  },
};

const CORE = /^(?:nsubj|csubj|obj|iobj|ccomp|xcomp|obl:agent|root)/;
const FUNCTION = /^(?:det|case|mark|aux|cop|cc|punct|clf|fixed|goeswith|expl)(?::|$)/;

/** How much a relation says of who does what to whom. */
export function toneOf(deprel: string): 'core' | 'modifier' | 'function' {
  return CORE.test(deprel) ? 'core' : FUNCTION.test(deprel) ? 'function' : 'modifier';
}
