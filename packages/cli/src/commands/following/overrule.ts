import type { Followed } from '@rapporteur/store';
import { Command } from 'commander';
import type { Context } from '../../context.js';
import { sanitiseLine } from '../../terminal/sanitise.js';
import { addStoreOption, type StoreOptions, withStore } from './followed-options.js';

/** A flag and the outcome that it stands for: `--void`, "condition not met". */
export interface OutcomeFlag {
  readonly flag: string;
  readonly outcome: string;
  readonly means: string;
}

type OverruleOptions = StoreOptions & { readonly note?: string; readonly withdraw?: boolean } & Readonly<
    Record<string, unknown>
  >;

/** `rapporteur forecasts overrule`, `rapporteur commitments overrule`: a person's judgement, which wins. */
export function overruleCommand(
  ledger: Followed,
  noun: string,
  flags: readonly OutcomeFlag[],
  { dependencies }: Context,
): Command {
  const command = new Command('overrule')
    .summary(`judge yourself what became of a ${noun}`)
    .description(
      `Keeps your own judgement of what became of a ${noun}. It wins over what the program finds, and stays when documents are coded again, until you withdraw it.`,
    )
    .argument(`<${noun}>`, `the id of a ${noun}, as \`rapporteur ${ledger}\` lists it`);
  for (const { flag, means } of flags) command.option(`--${flag}`, means);
  return addStoreOption(command)
    .option('--withdraw', 'take your judgement back')
    .option('-n, --note <words>', 'why you judge so')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur ${ledger} overrule 3fa9c1d2.${ledger[0]}2 --${flags[0]!.flag} --note "see the communiqué of 3 May"
  rapporteur ${ledger} overrule 3fa9c1d2.${ledger[0]}2 --withdraw

Exit codes: 0 kept, 1 there is no such ${noun}, 2 wrong usage`,
    )
    .action(async (entry: string, _: OverruleOptions, self: Command) => {
      const options = self.optsWithGlobals<OverruleOptions>();
      const given = [...flags, { flag: 'withdraw', outcome: undefined }].filter(
        ({ flag }) => options[key(flag)] === true,
      );
      const [one] = given;
      if (!one || given.length > 1) {
        const choice = [...flags.map(({ flag }) => `--${flag}`), '--withdraw'].join(', ');
        self.error(`error: give one of ${choice}`);
      }
      const { outcome } = one;
      const day = new Date().toISOString().slice(0, 10);
      await withStore(dependencies, options, false, (store) =>
        outcome === undefined
          ? store.withdrawOverrule(ledger, entry)
          : store.overrule(ledger, entry, { outcome, day, ...(options.note !== undefined && { note: options.note }) }),
      );
      const done = outcome === undefined ? 'your judgement is withdrawn' : `judged: ${outcome}`;
      dependencies.terminal.out.write(`${sanitiseLine(entry)}: ${done}\n`);
    });
}

/** Commander's name for the value of a flag: "did-not-happen" is `didNotHappen`. */
function key(flag: string): string {
  return flag.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}
