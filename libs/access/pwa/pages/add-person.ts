import { Component, computed, inject, output, signal } from '@angular/core';
import { AccessApi } from '@sanchika/access/contract';
import { NewPerson, OfficeApi, type PostLabel } from '@sanchika/office/contract';
import { ApiClient, type Failure, FailureNote, failureOf, newId } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, type Fault, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import type { MadeSlip } from './administration.page';
import { PostFinder } from './post-finder';

const blank = { code: '', nameHi: '', nameEn: '', mobile: '', birth: '', joining: '', from: '', order: '' };
type Draft = typeof blank;

/** What is already done of adding one person, so that a second try goes on where the first stopped. */
interface Progress {
  readonly personId: string;
  readonly steps: number;
}

const fresh = (): Progress => ({ personId: newId(), steps: 0 });

/** Adds a person, posts him and makes his first slip. */
@Component({
  selector: 'sk-add-person',
  imports: [Button, Control, ErrorSummary, FailureNote, Field, PostFinder],
  templateUrl: './add-person.html',
  styleUrl: './page.scss',
})
export class AddPerson {
  readonly made = output<MadeSlip>();

  private readonly client = inject(ApiClient);
  private readonly reading = inject(ReadingChoices);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly draft = signal<Draft>(blank);
  protected readonly post = signal<PostLabel | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly isBusy = signal(false);
  private readonly wasTried = signal(false);
  private progress = fresh();

  private readonly person = computed(() => {
    const { code, nameHi, nameEn, mobile, birth, joining } = this.draft();
    return {
      personId: this.progress.personId,
      employeeCode: code.trim().toUpperCase(),
      name: { hi: nameHi.trim(), en: nameEn.trim() },
      mobile: mobile.trim(),
      officialEmail: null,
      dateOfBirth: birth,
      joiningDate: joining,
      language: this.reading.language(),
    };
  });

  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const { name, dateOfBirth, joiningDate, ...rest } = this.person();
    const isFit = (field: 'employeeCode' | 'mobile') => NewPerson.shape[field].safeParse(rest[field]).success;
    const hasDates = [dateOfBirth, joiningDate, this.draft().from].every(Boolean);
    const faults = [
      !isFit('employeeCode') && { control: 'person-code', words: this.phrase('access.admin.fault.code') },
      !(name.hi && name.en) && { control: 'person-name-hi', words: this.phrase('access.admin.fault.name') },
      !isFit('mobile') && { control: 'person-mobile', words: this.phrase('access.admin.fault.mobile') },
      !hasDates && { control: 'person-birth', words: this.phrase('access.admin.fault.dates') },
      !this.post() && { control: 'person-post', words: this.phrase('access.admin.fault.post') },
    ];
    return faults.filter((fault) => fault !== false);
  });

  protected write(part: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.wasTried.set(true);
    this.failure.set(null);
    const post = this.post();
    if (this.faults().length > 0 || this.isBusy() || !post) return;
    this.isBusy.set(true);
    try {
      const slip = await this.takeSteps(post);
      this.made.emit({ name: this.person().name, ...slip });
      this.begin();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async takeSteps({ postId }: PostLabel) {
    const { personId, steps } = this.progress;
    if (steps < 1) await this.client.call(OfficeApi.addPerson, { body: this.person() });
    this.progress = { personId, steps: Math.max(1, steps) };
    const { from, order } = this.draft();
    const posting = {
      postingId: newId(),
      personId,
      postId,
      kind: 'regular' as const,
      from,
      orderNo: order.trim(),
    };
    if (steps < 2) await this.client.call(OfficeApi.startPosting, { body: posting });
    this.progress = { personId, steps: 2 };
    return this.client.call(AccessApi.issueSlip, { params: { personId } });
  }

  private begin(): void {
    this.progress = fresh();
    this.draft.set(blank);
    this.post.set(null);
    this.wasTried.set(false);
  }
}
