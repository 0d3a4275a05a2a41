/** A document that was set: where it lies, and what it is. */
export interface SetDocument {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number;
  /** The archival form the document keeps; null when its content does not allow one. */
  readonly standard: 'a-2a' | null;
}

/** What is to be set. */
export interface DocumentOrder {
  /** The template, a file of the product. */
  readonly template: URL;
  /** Shown as they are: nothing in them is ever read as markup. */
  readonly values: unknown;
  /** A private folder. The pictures in it (`*.webp`) go by their names without the ending; the PDF comes to lie beside them. */
  readonly folder: string;
}

/** Sets values by a template into a tagged PDF. The port behind which a deployment may put another typesetter. */
export abstract class Typesetter {
  /**
   * Throws `platform.not-printable` when the document cannot be set within its bounds of time and memory, and
   * `platform.busy` when too many wait.
   */
  abstract pdf(order: DocumentOrder): Promise<SetDocument>;
}
