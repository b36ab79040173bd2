import ora from 'ora';
import { sanitiseLine } from '../terminal/sanitise.js';
import { count, plural } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip } from '../terminal/width.js';
import type { Tally } from './tally.js';

/** A line that moves while documents are coded; nothing at all where nobody watches. */
export class Progress {
  readonly #spinner: ReturnType<typeof ora> | undefined;

  constructor(private readonly terminal: Terminal) {
    if (!terminal.interactive) return;
    // The terminal's input is left alone, so that Ctrl-C stays a signal.
    this.#spinner = ora({ stream: terminal.err, discardStdin: false, text: 'Reading' }).start();
  }

  show(tally: Tally, current: string): void {
    if (this.#spinner === undefined) return;
    const done = `${plural(tally.coded, 'document')}, ${count(tally.words)} words, ${count(tally.wordsPerSecond)}/s`;
    this.#spinner.text = clip(`${done}  ${sanitiseLine(current)}`, this.terminal.columns - 4);
  }

  say(text: string): void {
    if (this.#spinner === undefined) this.terminal.err.write(`${text}\n`);
    else {
      this.#spinner.stop();
      this.terminal.err.write(`${text}\n`);
      this.#spinner.start();
    }
  }

  stop(): void {
    this.#spinner?.stop();
  }
}
