const MOST_BYTES = 65_536;

/** The lines of JSON that a child writes; beyond a bound nothing more is kept, and what is no JSON is dropped. */
export class JsonLines {
  readonly all: unknown[] = [];
  private kept = 0;
  private rest = '';

  take(chunk: Buffer): void {
    this.kept += chunk.length;
    if (this.kept > MOST_BYTES) return;
    const lines = (this.rest + chunk.toString('utf8')).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.keep(line);
  }

  private keep(line: string): void {
    try {
      this.all.push(JSON.parse(line));
    } catch {
      // Half a line of a child that was killed.
    }
  }
}
