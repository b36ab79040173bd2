/** How a phrase names what it names. Pronouns come first. */
export enum Kind {
  I,
  You,
  He,
  She,
  It,
  We,
  They,
  This,
  These,
  Place,
  OtherPronoun,
  Name,
  Definite,
  Demonstrative,
  Possessed,
  Indefinite,
  Bare,
  Number,
}

export const isPronoun = (kind: Kind): boolean => kind <= Kind.OtherPronoun;

export enum Plurality {
  Unknown,
  Singular,
  Plural,
}

export enum Gender {
  Unknown,
  Male,
  Female,
  Thing,
  Person,
}

/** The kinds of pronouns by their form. */
export const PRONOUNS: Readonly<Record<string, Kind>> = {
  ...kinds(Kind.I, 'i me my mine myself'),
  ...kinds(Kind.You, "you your yours yourself yourselves y'all ya"),
  ...kinds(Kind.He, 'he him his himself'),
  ...kinds(Kind.She, 'she her hers herself'),
  ...kinds(Kind.It, 'it its itself'),
  ...kinds(Kind.We, "we us our ours ourselves 's"),
  ...kinds(Kind.They, "they them their theirs themselves 'em themself"),
  ...kinds(Kind.This, 'this that'),
  ...kinds(Kind.These, 'these those'),
  ...kinds(Kind.Place, 'here there'),
};

function kinds(kind: Kind, forms: string): Record<string, Kind> {
  return Object.fromEntries(forms.split(' ').map((form) => [form, kind]));
}

/** The number and gender that a pronoun tells. */
export const NUMBER_OF: Partial<Record<Kind, Plurality>> = {
  [Kind.I]: Plurality.Singular,
  [Kind.He]: Plurality.Singular,
  [Kind.She]: Plurality.Singular,
  [Kind.It]: Plurality.Singular,
  [Kind.This]: Plurality.Singular,
  [Kind.We]: Plurality.Plural,
  [Kind.They]: Plurality.Plural,
  [Kind.These]: Plurality.Plural,
};

export const GENDER_OF: Partial<Record<Kind, Gender>> = {
  [Kind.I]: Gender.Person,
  [Kind.You]: Gender.Person,
  [Kind.He]: Gender.Male,
  [Kind.She]: Gender.Female,
  [Kind.It]: Gender.Thing,
  [Kind.We]: Gender.Person,
};
