import { Authority } from './authority';
import { BundleCheck } from './bundles';
import { readCalendars } from './calendars';
import { checkBlob } from './check-blobs';
import { checkFile } from './check-file';
import type { CheckedFile } from './check-file';
import { CompaniesCheck } from './companies';
import { OfficesCheck } from './check-offices';
import { chainIdsAfter, fileIdPages, otherChainKinds, readFiles } from './file-pages';
import { HeadsDigest } from './heads-digest';
import { SeriesCheck } from './number-series';
import { readOfficeRows } from './office-rows';
import type { OfficeRows } from './office-rows';
import { checkOrphans } from './orphans';
import { PostMonths } from './post-months';
import { readChain } from './read-chain';
import type { EventRow, FileRows, Row } from './rows';
import { openSnapshot, publicName } from './snapshot';
import type { Snapshot } from './snapshot';
import { Findings } from './verify-report';
import type { VerifyReport } from './verify-report';

/** What to verify. */
export interface VerifyPlan {
  /** `sqlite:PATH` or `mysql://…`. */
  readonly url: string;
  /** Folder of the blobs; their bytes are not read when it is absent. */
  readonly blobs?: string | undefined;
}

/** Reads a whole database, file by file, in one snapshot. Throws when it cannot be read. */
export async function verifyDatabase({ url, blobs }: VerifyPlan): Promise<VerifyReport> {
  const began = Date.now();
  const snapshot = await openSnapshot(url);
  try {
    const officeRows = await readOfficeRows(snapshot);
    const run = new Verification(snapshot, new Authority(officeRows.posting), blobs);
    const heads = await run.files(new PostMonths(await readCalendars(snapshot)));
    await run.otherChains(officeRows);
    run.findings.blame(await checkOrphans(snapshot));
    return run.findings.report({ database: publicName(url), began, heads });
  } finally {
    await snapshot.close();
  }
}

class Verification {
  readonly findings = new Findings();
  private readonly offices = new OfficesCheck();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly authority: Authority,
    private readonly blobs: string | undefined,
  ) {}

  /** Checks every file and what is counted over all of them; returns the digest of the heads. */
  async files(months: PostMonths): Promise<string> {
    const [series, bundles, heads] = [new SeriesCheck(), new BundleCheck(), new HeadsDigest()];
    const companies = new CompaniesCheck();
    for await (const ids of fileIdPages(this.snapshot)) {
      for (const rows of await readFiles(this.snapshot, ids)) {
        const { replay } = await this.file(rows);
        if (rows.file) heads.take(headOf(rows.file));
        if (!replay) continue;
        months.take(replay);
        bundles.take(replay);
        companies.take(replay);
        const place = { fileId: rows.id, fileNumber: replay.fileNumber };
        this.findings.blame(series.take(replay).map((fault) => ({ ...place, ...fault })));
      }
    }
    this.findings.blame(bundles.finish());
    this.findings.blame(companies.finish());
    this.findings.blame(series.finish(await this.snapshot.rows<Row>('SELECT * FROM number_series')));
    this.findings.blame(months.finish(await this.snapshot.rows<Row>('SELECT * FROM post_month')));
    return heads.finish();
  }

  /** Checks the chains that belong to no file: form, hashes, links, times and authority, and the rows they tell of. */
  async otherChains(officeRows: OfficeRows): Promise<void> {
    for (const kind of await otherChainKinds(this.snapshot)) {
      for (let after = ''; ;) {
        const ids = await chainIdsAfter(this.snapshot, { kind, after });
        for (const id of ids) await this.chain(kind, id);
        const last = ids.at(-1);
        if (last === undefined) break;
        after = last;
      }
    }
    this.findings.blame(this.offices.finish(officeRows));
  }

  private async file(rows: FileRows): Promise<CheckedFile> {
    const checked = checkFile(rows);
    const { totals } = this.findings;
    totals.files += 1;
    totals.chains += 1;
    totals.events += rows.events.length;
    totals.notes += rows.notes.length;
    totals.papers += rows.papers.length;
    const place = { fileId: rows.id, fileNumber: checked.replay?.fileNumber ?? null };
    const others = [
      ...this.authority.check(checked.events),
      ...this.authority.checkHolders(rows.intervals),
      ...(await this.blobFaults(checked)),
    ];
    this.findings.blame([...checked.faults, ...others.map((fault) => ({ ...place, ...fault }))]);
    this.findings.doubt(checked.doubts);
    return checked;
  }

  private async blobFaults({ replay }: CheckedFile) {
    if (this.blobs === undefined || !replay) return [];
    this.findings.totals.blobs += replay.papers.length;
    const found = [];
    for (const paper of replay.papers) found.push(...(await checkBlob(this.blobs, paper)));
    return found;
  }

  private async chain(kind: string, id: string): Promise<void> {
    const sql = 'SELECT * FROM sealed_event WHERE chain_kind = ? AND chain_id = ? ORDER BY seq';
    const rows = await this.snapshot.rows<EventRow>(sql, [kind, id]);
    const { events, faults } = readChain(rows);
    this.findings.totals.chains += 1;
    this.findings.totals.events += rows.length;
    const told = events.flatMap((event) => this.offices.take(event));
    const found = [...faults, ...told, ...this.authority.check(events)];
    this.findings.blame(found.map((fault) => ({ ...fault, what: `${fault.what} (chain of ${kind} ${id})` })));
  }
}

function headOf(file: Row) {
  return { id: String(file['id']), seq: Number(file['head_seq']), hash: String(file['head_hash']) };
}
