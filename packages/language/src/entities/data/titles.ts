/** Words that stand before a person's name and are no part of it, in lower case without their full stop. */
export const TITLES = `
mr, mrs, ms, miss, mister, madam, madame, monsieur, mme, mlle, sir, dame, lord, lady, dr, drs, doctor, prof, professor, rev, reverend, fr, father, sister, brother, mother, rabbi, imam, mullah, sheikh, shaikh, sheik, shaykh, ayatollah, cardinal, archbishop, bishop, pope, saint, deacon, pastor, patriarch, prophet, apostle, hon, comrade, comandante, uncle, aunt, auntie, grandma, grandpa
president, premier, minister, chancellor, king, queen, prince, princess, emperor, empress, tsar, czar, kaiser, shah, sultan, emir, caliph, duke, duchess, earl, count, countess, baron, baroness, marquis, viscount, sen, senator, sens, rep, reps, representative, congressman, congresswoman, gov, governor, mayor, councillor, councilman, councilwoman, alderman, ambassador, consul, secretary, undersecretary, judge, magistrate, chairman, chairwoman, commissioner, spokesman, spokeswoman, spokesperson, mp, mep, pm, ceo, ex-president
gen, general, col, colonel, maj, major, capt, captain, cpt, lt, lieutenant, sgt, sergeant, cpl, corporal, pvt, private, pfc, adm, admiral, commander, cmdr, marshal, brigadier, brig, inspector, superintendent, constable, detective, sheriff
`;

/** Words that titles, offices and greetings are made of besides: "former Deputy Foreign Minister". */
export const TITLE_PARTS = `
vice, prime, deputy, assistant, acting, interim, chief, attorney, solicitor, justice, envoy, director, chair, chairperson, speaker, leader, head, party, opposition, majority, minority, foreign, defense, defence, finance, interior, home, state, education, health, trade, energy, oil, press, national, security, adviser, advisor, treasury, labor, labour, culture, environment, agriculture, transport, information, commerce, supreme, grand, crown, former, late, then, new, young, old, fm, cfo, honorable, honourable, esteemed, hujjat, dear, hi, hello, thanks, hey, welcome, field, rear, staff, petty, officer, agent, warden, coach, actor, actress, singer, author, writer, journalist, reporter, scientist, architect, engineer, lawyer, businessman, of, and, the
`;
