import type { ActorKind } from '@rapporteur/report';

/** Kinds whose members are known by name. */
const BY_NAME = new Set<ActorKind>(['state', 'igo', 'ngo', 'party', 'company', 'media']);
/** Small words inside names. */
const PARTICLE =
  /^(?:of|the|and|for|in|on|to|a|de|la|le|du|des|del|da|di|von|van|bin|ibn|al-.*|el-.*|d['’].*|['’]s)$/iu;

/**
 * Whether an actor has a name of its own: 'Human Rights Watch', not 'human rights groups' or 'French officials'.
 * `lower`: the text also writes it with a small letter, so that its capital was the sentence's.
 */
export function isNamed({ name, kind }: { readonly name: string; readonly kind: ActorKind }, lower: boolean): boolean {
  const words = name.split(/[\s/]+/).filter((word) => word !== '' && !PARTICLE.test(word));
  if (words.length === 0 || words.some((word) => /^[^\p{Lu}]*\p{Ll}/u.test(word))) return false;
  if (BY_NAME.has(kind) || words.length > 1) return true;
  return !lower && !/^\p{Lu}\p{Ll}+s$/u.test(name);
}
