/** What the tokenizer knows of single words, after the practice of UD English EWT and GUM. All in lower case. */

/** Abbreviations that keep their period, whatever follows. Months and titles stand here as in newspapers. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme mlle dr drs prof rev fr sr jr st ste ft mt hon pres gov lt col gen adm capt cpl sgt maj cmdr cmdt brig ' +
    'sen sens rep reps amb supt insp det pvt pfc atty att treas sec ' +
    'inc corp co cos ltd bros llc plc assn dept univ est intl natl govt gmbh ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'vs etc al cf viz ca approx esp incl excl ed eds vol vols pp fig figs ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'ave blvd rd sq hwy attn tel ext ph ' +
    'a.m p.m u.s u.n u.k e.u i.e e.g d.c b.c a.d ph.d m.d b.a m.a'
  ).split(' '),
);

/** Words that are an abbreviation only before a number: "No. 5", "p. 12"; elsewhere they end a sentence. */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos art sec ch p par para op vol c r fig sat sun mar resp min pg'.split(' '),
);

/** Abbreviations above that are common words too: their period is theirs only where a sentence plainly goes on. */
export const ABBREVIATIONS_OR_WORDS: ReadonlySet<string> = new Set(
  'ill miss mo la pa ind det wash ark ore conn mar mon wed sec ed fig del co est att ca mt fr tex al mont penn'.split(
    ' ',
  ),
);

/** First parts that stay with what follows their hyphen: "non-violent", "e-mail", "pro-Beijing". */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'non pre re co anti semi multi ex mid post pro over un sub socio neo mini micro inter intra pan cross e ' +
    'psycho extra ultra mega meta pseudo quasi proto trans super hyper macro de bi tri uni vice counter'
  ).split(' '),
);

/** Words written as one that are two, at the position where they part. */
export const FUSED: ReadonlyMap<string, number> = new Map(
  (
    'can|not gon|na wan|na got|ta out|ta do|nt wo|nt ca|nt did|nt does|nt could|nt would|nt should|nt is|nt was|nt ' +
    'are|nt were|nt has|nt have|nt had|nt ai|nt i|m i|ve you|ve they|re that|s there|s what|s he|s let|s gim|me lem|me du|n|no'
  )
    .split(' ')
    .map((word) => [word.replaceAll('|', ''), word.indexOf('|')]),
);
