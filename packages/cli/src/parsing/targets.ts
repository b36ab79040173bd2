import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Terminal } from '../terminal/terminal.js';
import type { Analysed, Format } from './format.js';
import { cannotWrite, FileOutput, type Output, StreamOutput } from './output.js';
import { svgFiles } from './svg-format.js';

/** Takes one analysis after the other. */
export interface Target {
  /** @throws RapporteurError RAP-E217 where it cannot be written */
  take(analysed: Analysed): Promise<void>;
  close(): Promise<void>;
}

/** One file, or standard output where none is named, in one format. */
export class TextTarget implements Target {
  private constructor(
    private readonly output: Output,
    private readonly format: Format,
  ) {}

  static async open(format: Format, file: string | undefined, terminal: Terminal): Promise<TextTarget> {
    const output = file === undefined ? new StreamOutput(terminal.out) : await FileOutput.open(file);
    if (format.begin !== '') await output.write(format.begin);
    return new TextTarget(output, format);
  }

  async take(analysed: Analysed): Promise<void> {
    for (const piece of this.format.pieces(analysed)) await this.output.write(piece);
  }

  async close(): Promise<void> {
    if (this.format.end !== '') await this.output.write(this.format.end);
    await this.output.close();
  }
}

/** A folder with one drawing a sentence. */
export class SvgFolder implements Target {
  constructor(
    private readonly folder: string,
    private readonly compact: boolean,
  ) {}

  async take(analysed: Analysed): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      for (const { name, svg } of svgFiles(analysed, this.compact)) await writeFile(join(this.folder, name), svg);
    } catch (error) {
      throw cannotWrite(this.folder, error);
    }
  }

  async close(): Promise<void> {}
}
