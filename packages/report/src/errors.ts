/** Every failure a user can meet: what failed and what to do about it. `docs/errors.md` lists the same table. */
export const ERRORS = {
  'RAP-E001': { what: 'rapporteur is not built', remedy: 'Run `npm run build` in the checkout first.' },
  'RAP-E101': { what: 'the input cannot be read', remedy: 'Check that the path exists and that you may read it.' },
  'RAP-E102': {
    what: 'the input is neither a file nor a folder',
    remedy: 'Give a file or a folder; to read from a pipe, give `-` and send the text to standard input.',
  },
  'RAP-E103': { what: 'the path is a loop of symbolic links', remedy: 'Remove or correct the link.' },
  'RAP-E104': { what: 'the input is empty', remedy: 'Give a file that holds text, or leave it out.' },
  'RAP-E105': {
    what: 'the input is binary, not text',
    remedy: 'Convert it to plain text, HTML or JSON Lines first (a PDF, for example, with pdftotext).',
  },
  'RAP-E106': { what: 'the encoding of the text cannot be read', remedy: 'Save it as UTF-8 and read it again.' },
  'RAP-E107': {
    what: 'the line is not JSON',
    remedy: 'Correct the line; every line must be one JSON object such as {"text": "..."}.',
  },
  'RAP-E108': {
    what: 'the line is not a document',
    remedy: 'Give {"text": "..."} and, if you like, id, title, url, outlet, author and published, all as strings.',
  },
  'RAP-E109': {
    what: 'files of this kind are not read',
    remedy: 'Convert it to .txt, .md, .html or .jsonl, or rename it if it is one of these.',
  },
  'RAP-E110': {
    what: 'the document is too large',
    remedy: 'Split it, or give JSON Lines with one article a line.',
  },
  'RAP-E111': {
    what: 'the page holds no text',
    remedy: 'Save the article as plain text, or save the page after it has loaded completely.',
  },
  'RAP-E112': {
    what: 'another document of this run has the same id but another text',
    remedy: 'Give each document its own id, or leave the ids out.',
  },
  'RAP-E201': {
    what: 'the command cannot be understood',
    remedy: 'See `rapporteur help`, or add --help to a command.',
  },
  'RAP-E202': { what: 'there is no such document', remedy: 'Give an id, the beginning of one, a title or a file.' },
  'RAP-E203': { what: 'more than one document fits', remedy: 'Give more of the id or the whole title.' },
  'RAP-E204': {
    what: 'there is no such event or entry',
    remedy: 'Give an id as `rapporteur show DOCUMENT` lists it.',
  },
  'RAP-E205': {
    what: 'the language model is missing',
    remedy: 'Restore models/en.bin from the release, or make it with `npm run train`.',
  },
  'RAP-E207': {
    what: 'the reports cannot be written',
    remedy: 'Free some space or choose another place with --out FILE; what was finished before is kept.',
  },
  'RAP-E208': {
    what: 'the coder failed on this document',
    remedy: 'The other documents are not affected; please report it together with the document.',
  },
  'RAP-E209': {
    what: 'the file holds no reports that can be read',
    remedy: 'Give a file that `rapporteur code --out FILE` has written.',
  },
  'RAP-E211': {
    what: 'the store cannot be written',
    remedy: 'Free some space or choose another place with --store FILE; what was saved before is kept.',
  },
  'RAP-E212': {
    what: 'the report does not follow the schema and was not saved',
    remedy: 'The other documents are not affected; please report it together with the document.',
  },
  'RAP-E213': {
    what: 'the store cannot be opened',
    remedy: 'Close what has it open (a running workbench?) and try again.',
  },
  'RAP-E214': { what: 'the document was set aside', remedy: 'Only English documents are coded, each of them once.' },
  'RAP-E215': {
    what: 'the fast language model is missing',
    remedy: 'Restore models/en-fast.bin from the release, make it with `npm run train`, or leave out --model fast.',
  },
  'RAP-E216': {
    what: 'the language model cannot be used',
    remedy: 'Restore the file from the release, or make it with `npm run train`.',
  },
  'RAP-E217': {
    what: 'the analysis cannot be written',
    remedy: 'Free some space or choose another place with --out; what was finished before is kept.',
  },
  'RAP-E218': {
    what: 'no event fits this question',
    remedy:
      'Ask with fewer words; all of them must fit. `rapporteur stories` lists the events that several documents tell.',
  },
  'RAP-E230': {
    what: 'no document of the store has a day of publication, so nothing lies in a period',
    remedy: 'Give --until DAY, or code documents that say when they were published.',
  },
  'RAP-E231': {
    what: 'the brief cannot be written',
    remedy: 'Free some space or choose another place with --out FILE.',
  },
  'RAP-E299': {
    what: 'something unforeseen failed',
    remedy: 'Set RAPPORTEUR_DEBUG=1, run it again and report what is printed.',
  },
  'RAP-E301': {
    what: 'the store is in use by another process',
    remedy:
      'Close the other program first: a running `rapporteur start` (the workbench) holds its store until it ends.',
  },
  'RAP-E302': {
    what: 'the file is not a Rapporteur store',
    remedy: 'Name another file with --store FILE; this one was left as it is.',
  },
  'RAP-E303': {
    what: 'the store cannot be read or written',
    remedy: 'Check that its folder exists and that you may read and write there.',
  },
  'RAP-E304': {
    what: 'the disk is full',
    remedy: 'Free some space and run the same command again; the store is intact and holds what was saved before.',
  },
  'RAP-E305': {
    what: 'the store was made by a newer version of Rapporteur',
    remedy: 'Update Rapporteur, or name another file with --store FILE.',
  },
  'RAP-E306': {
    what: 'the report is not valid and was not saved',
    remedy: 'The store is unchanged; please report it together with the document.',
  },
  'RAP-E307': {
    what: 'the store was opened for reading only',
    remedy: 'Open it for writing to save reports.',
  },
  'RAP-E308': {
    what: 'the store is damaged',
    remedy: 'Restore it from a copy, or code the documents again into a new file with --store FILE.',
  },
  'RAP-E309': {
    what: 'there is no store here',
    remedy: 'Code some documents first (`rapporteur code PATH`), or name a store with --store FILE.',
  },
  'RAP-E310': {
    what: 'the store is closed',
    remedy: 'Open it again before you use it.',
  },
  'RAP-E311': {
    what: 'the store was made by an older version of Rapporteur',
    remedy: 'Code the documents again into a new file: move this one away, or name another with --store FILE.',
  },
  'RAP-E312': {
    what: 'there is no such forecast',
    remedy: 'Give the id of a forecast as `rapporteur forecasts` lists it.',
  },
  'RAP-E313': {
    what: 'there is no such commitment',
    remedy: 'Give the id of a commitment as `rapporteur commitments` lists it.',
  },
  'RAP-E314': {
    what: 'nobody has overruled this entry',
    remedy: 'There is nothing to withdraw; the list of the ledger shows who says what became of it.',
  },
  'RAP-E401': {
    what: 'there is no such address',
    remedy: 'See /api/documents for the documents, or open / for the workbench.',
  },
  'RAP-E402': { what: 'there is no such document', remedy: 'See /api/documents for the ids of all documents.' },
  'RAP-E403': {
    what: 'there is no such event',
    remedy: 'See /api/documents/ID for the events of a document.',
  },
  'RAP-E404': {
    what: 'the page was asked for under a foreign host name',
    remedy: 'Open the address that `rapporteur start` printed (127.0.0.1 or localhost).',
  },
  'RAP-E405': {
    what: 'only reading is possible here',
    remedy: 'Use GET or HEAD.',
  },
  'RAP-E406': { what: 'the port is in use', remedy: 'Choose another port with --port N, or leave it out.' },
  'RAP-E407': {
    what: 'the server cannot listen at this address',
    remedy: 'Choose another host or port; 127.0.0.1 is always there.',
  },
  'RAP-E408': { what: 'the workbench is not built', remedy: 'Run `npm run build` in the checkout first.' },
  'RAP-E409': {
    what: 'there is no such entry',
    remedy: 'See /api/ledgers for the entries of all ledgers, or /api/ledgers?document=ID for those of a document.',
  },
  'RAP-E410': {
    what: 'the question cannot be understood',
    remedy: 'See docs/api.md for what each address takes; numbers are whole and not negative.',
  },
  'RAP-E499': {
    what: 'the server failed on this request',
    remedy: 'Try again; if it happens again, report it together with the address.',
  },
  'RAP-E501': {
    what: 'a data file has faults',
    remedy: 'Mend the lines named in the message and run the check again.',
  },
  'RAP-E502': {
    what: 'the file of actors has faults',
    remedy: 'Mend the lines named above it; `rapporteur actors check FILE` looks again.',
  },
  'RAP-E503': {
    what: 'the file of actors cannot be read',
    remedy: 'Give a file of ours, .csv or .json; others are converted first with `rapporteur actors import`.',
  },
  'RAP-E504': {
    what: 'rapporteur.json cannot be used',
    remedy: 'Write {"actors": ["FILE", ...]} with files beside it, or remove it.',
  },
  'RAP-E505': {
    what: 'nobody has this name',
    remedy: 'Write it as news do, with its capitals, or add it to a file of actors of your own (docs/actors.md).',
  },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A failure written for the person who gets it: code, what failed, on which input, and the remedy. */
export class RapporteurError extends Error {
  override readonly name = 'RapporteurError';
  readonly remedy: string;

  constructor(
    readonly code: ErrorCode,
    /** The input that failed, as the user knows it: a path, a line, a document id. */
    readonly input: string,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(`${code} ${input}: ${detail ?? ERRORS[code].what}. ${ERRORS[code].remedy}`, options);
    this.remedy = ERRORS[code].remedy;
  }
}
