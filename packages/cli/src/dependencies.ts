import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '@rapporteur/language';
import type { ActorDictionary } from '@rapporteur/ontology';
import { RapporteurError } from '@rapporteur/report';
import { type ServeOptions, type Serving, serve } from '@rapporteur/server';
import { Store } from '@rapporteur/store';
import { type Engine, EngineThread } from './engine-thread.js';
import { systemFault } from './faults.js';
import { type ModelName, openLanguage } from './parsing/open-language.js';
import { home } from './places.js';
import { processTerminal, type Terminal } from './terminal/terminal.js';

/** What the commands reach for outside themselves; tests put their own in place. */
export interface Dependencies {
  readonly terminal: Terminal;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** The checkout: where the samples, the model and the workbench lie. */
  readonly home: string;
  /** Where the command was called. */
  readonly folder: string;
  /** The coder, with users' own actors beside the built-in ones. */
  openEngine(own: readonly ActorDictionary[]): Promise<Engine>;
  /** @throws RapporteurError RAP-E205, RAP-E215 or RAP-E216 where the model is missing or cannot be used */
  openLanguage(model: ModelName): Language;
  /** @throws RapporteurError RAP-E309 where `mustExist` and there is none */
  openStore(path: string, options: { readonly mustExist: boolean; readonly readOnly?: boolean }): Promise<Store>;
  serve(options: Omit<ServeOptions, 'workbench'>): Promise<Serving>;
}

export function realDependencies(): Dependencies {
  return {
    terminal: processTerminal(),
    // Opened only when it is read: a terminal that nobody reads from is left alone.
    standardInput: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    home: home(),
    folder: process.cwd(),
    openEngine: (own) => EngineThread.open(own),
    openLanguage: (model) => openLanguage(home(), model),
    async openStore(path, { mustExist, readOnly = false }) {
      if (mustExist && !existsSync(path)) throw new RapporteurError('RAP-E309', path);
      try {
        if (!mustExist) mkdirSync(dirname(path), { recursive: true });
        return await Store.open(path, { readOnly });
      } catch (error) {
        if (error instanceof RapporteurError) throw error;
        throw new RapporteurError('RAP-E213', path, systemFault(error), { cause: error });
      }
    },
    serve: (options) => serve({ ...options, workbench: join(home(), 'packages', 'workbench', 'dist') }),
  };
}
