/** Ids by the codes under which the tables of the seed name one another. */
export class CodeBook<Row extends { readonly code: string; readonly id: string }> {
  private readonly byCode: ReadonlyMap<string, Row>;

  constructor(
    private readonly what: string,
    rows: readonly Row[],
  ) {
    this.byCode = new Map(rows.map((row) => [row.code, row]));
    if (this.byCode.size !== rows.length) throw new Error(`two rows are the same ${what}`);
  }

  /** Throws an Error when nothing has the code. */
  row(code: string): Row {
    const row = this.byCode.get(code);
    if (!row) throw new Error(`no ${this.what} ${code}`);
    return row;
  }

  id(code: string): string {
    return this.row(code).id;
  }

  /** Null for an empty cell. */
  idOrNull(code: string): string | null {
    return code === '' ? null : this.id(code);
  }
}
