/** Signs and codes that stand before a sum. */
export const CURRENCY_SIGNS = `
$, £, €, ¥, ₹, ₽, ₩, ₪, ₺, ₴, ₦, US$, C$, CA$, A$, AU$, NZ$, HK$, S$, R$, NT$, Rs, Rs., USD, EUR, GBP, JPY, CHF, CAD, AUD, CNY, RMB, INR, RUB, Fr
`;

/** Words for money after a number, in lower case; "pounds" and "won" are weights and verbs too, but hardly after one. */
export const CURRENCY_WORDS = `
dollar, dollars, cent, cents, euro, euros, pound, pounds, sterling, pence, quid, buck, bucks, yen, yuan, renminbi, rmb, won, rupee, rupees, ruble, rubles, rouble, roubles, hryvnia, hryvnias, franc, francs, mark, marks, deutschmarks, lira, liras, lire, peso, pesos, real, reais, rand, shekel, shekels, dinar, dinars, dirham, dirhams, riyal, riyals, rial, rials, krona, kronor, kroner, krone, zloty, zlotys, forint, forints, naira, baht, ringgit, rupiah, dong, afghani, afghanis, usd, eur, gbp, crowns, guilders, pesetas, drachmas, bitcoin, bitcoins
`;
