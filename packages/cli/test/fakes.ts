import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { ActorDictionary } from '@rapporteur/ontology';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import { Store } from '@rapporteur/store';
import type { Dependencies } from '../src/dependencies.js';
import { openLanguage } from '../src/parsing/open-language.js';
import { home } from '../src/places.js';
import { runCommand } from '../src/program.js';
import { PLAIN } from '../src/terminal/terminal.js';
import { fakeCoder } from './fake-coder.js';

/** One command line run with everything outside replaced; stores lie in a folder of its own. */
export class FakeWorld {
  /** Where stores lie: one named `s` is `s` in this folder. */
  readonly folder = mkdtempSync(join(tmpdir(), 'rapporteur-stores-'));
  openStores = 0;
  /** Thrown by every save from now on. */
  saveFault: Error | undefined;
  engines = 0;
  home = '';
  /** Where commands are called. */
  cwd = this.folder;
  /** The actors that the last engine was given. */
  own: readonly ActorDictionary[] = [];
  /** What standard input holds. */
  input = '';
  columns = 60;
  noEngine = false;
  coder: (document: ReportDocument) => Report = fakeCoder;

  pathOf(name: string): string {
    return join(this.folder, name.replaceAll('/', '_'));
  }

  /** What a store holds after a command has closed it. */
  async report(name: string, id: string): Promise<Report | undefined> {
    const store = await Store.open(this.pathOf(name), { readOnly: true });
    const report = await store.report(id);
    await store.close();
    return report;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const out = new Text();
    const err = new Text();
    const dependencies: Dependencies = {
      terminal: { out, err, columns: this.columns, paint: PLAIN, colour: false, interactive: false },
      standardInput: (async function* (text) {
        if (text !== '') yield Buffer.from(text);
      })(this.input),
      home: this.home,
      folder: this.cwd,
      openEngine: async (own) => {
        this.own = own;
        if (this.noEngine) throw new RapporteurError('RAP-E205', 'models/en.bin');
        this.engines++;
        return {
          code: async (document) => this.coder(document),
          close: async () => {
            this.engines--;
          },
        };
      },
      openLanguage: (model) => openLanguage(this.home || home(), model),
      openStore: async (name, { mustExist, readOnly = false }) => {
        const path = this.pathOf(name);
        if (mustExist && !existsSync(path)) throw new RapporteurError('RAP-E309', name);
        const store = await Store.open(path, { readOnly });
        this.openStores++;
        let open = true;
        const close = store.close.bind(store);
        const save = store.save.bind(store);
        return Object.assign(store, {
          close: () => {
            if (open) this.openStores--;
            open = false;
            return close();
          },
          save: async (reports: readonly Report[]) => {
            if (this.saveFault !== undefined) throw this.saveFault;
            return save(reports);
          },
        });
      },
      serve: async () => ({ url: 'http://127.0.0.1:1/', close: async () => {} }),
    };
    const code = await runCommand(args, dependencies);
    return { code, out: out.text, err: err.text };
  }
}

class Text extends Writable {
  text = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
