import { Writable } from 'node:stream';
import { RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import type { Dependencies } from '../src/dependencies.js';
import { runCommand } from '../src/program.js';
import type { ReportStore } from '../src/report-store.js';
import { PLAIN } from '../src/terminal/terminal.js';
import { fakeCoder } from './fake-coder.js';

/** A store in memory. */
export class FakeStore implements ReportStore {
  readonly reports = new Map<string, Report>();
  saves = 0;
  open = 0;
  /** Thrown by every save from now on. */
  fault: Error | undefined;

  has = (id: string): boolean => this.reports.has(id);
  report = (id: string): Report | undefined => this.reports.get(id);
  documents = (): ReportDocument[] => [...this.reports.values()].map(({ document }) => document);
  save(reports: Report[]): void {
    if (this.fault !== undefined) throw this.fault;
    this.saves++;
    for (const report of reports) this.reports.set(report.document.id, report);
  }
  event(id: string) {
    for (const report of this.reports.values()) {
      const event = report.events.find((one) => one.id === id);
      if (event !== undefined) return { report, event };
    }
    return undefined;
  }
  close(): void {
    this.open--;
  }
}

/** One command line run with everything outside replaced; stores live as long as this. */
export class FakeWorld {
  readonly stores = new Map<string, FakeStore>();
  engines = 0;
  home = '';
  columns = 60;
  noEngine = false;
  coder: (document: ReportDocument) => Report = fakeCoder;

  async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const out = new Text();
    const err = new Text();
    const dependencies: Dependencies = {
      terminal: { out, err, columns: this.columns, paint: PLAIN, colour: false, interactive: false },
      standardInput: (async function* () {})(),
      home: this.home,
      openEngine: async () => {
        if (this.noEngine) throw new RapporteurError('RAP-E205', 'models/en.bin');
        this.engines++;
        return {
          code: async (document) => this.coder(document),
          close: async () => {
            this.engines--;
          },
        };
      },
      openStore: async (path, { mustExist }) => {
        let store = this.stores.get(path);
        if (store === undefined) {
          if (mustExist) throw new RapporteurError('RAP-E206', path);
          store = new FakeStore();
          this.stores.set(path, store);
        }
        store.open++;
        return store;
      },
      serve: async () => ({ url: 'http://127.0.0.1:1/', close: () => {} }),
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
