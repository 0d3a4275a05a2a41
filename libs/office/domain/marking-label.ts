/** The parts of a desk's label in one language. */
export interface MarkingParts {
  readonly designation: string;
  readonly section: string | null;
  readonly office: string;
  /** Null when the post is vacant. */
  readonly person: string | null;
}

/** `Assistant Grade 2 (R. K.)–Establishment–Collectorate`: how a desk is marked on a paper (K-4). */
export function markingLabel({ designation, section, office, person }: MarkingParts): string {
  const held = person === null ? designation : `${designation} (${initials(person)})`;
  return [held, section, office].filter((part) => part !== null && part !== '').join('–');
}

/** The first written syllable of each word, with a stop: `रा. कु.`. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(firstSyllable)
    .filter((syllable) => syllable !== '')
    .map((syllable) => `${syllable}.`)
    .join(' ');
}

/** A conjunct or one consonant, each with an optional nukta, and the vowel sign that follows; or any one letter. */
const FIRST_SYLLABLE =
  /^(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d)*[\u0915-\u0939\u0958-\u095f]\u093c?[\u093e-\u094c\u0962\u0963]?|^\p{L}/u;

function firstSyllable(word: string): string {
  return FIRST_SYLLABLE.exec(word)?.[0] ?? '';
}
