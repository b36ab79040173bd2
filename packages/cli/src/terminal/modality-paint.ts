import type { Modality } from '@rapporteur/report';
import type { Paint } from './terminal.js';

/** One colour a modality: green is said to be so, red is said not to be, the rest lies between or ahead. */
const COLOURS: Readonly<Record<Modality, keyof Omit<Paint, 'isColorSupported'>>> = {
  actual: 'green',
  negated: 'red',
  planned: 'blue',
  predicted: 'magenta',
  possible: 'yellow',
  conditional: 'cyan',
  counterfactual: 'redBright',
  demanded: 'magentaBright',
  questioned: 'cyanBright',
};

export function paintModality(paint: Paint, modality: Modality, text: string): string {
  return paint[COLOURS[modality]](text);
}
