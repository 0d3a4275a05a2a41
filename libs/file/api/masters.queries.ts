import type { MastersView } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { Category, Phrase, SubjectHead } from './masters.entity';

const MOST_PHRASES = 200;

/** Subject heads, categories, and the phrases of the house. */
@Injectable()
export class MastersQueries {
  constructor(private readonly reader: Reader) {}

  async all(): Promise<MastersView> {
    const { manager } = this.reader;
    const [heads, categories, phrases] = await Promise.all([
      manager.find(SubjectHead, { order: { code: 'ASC' } }),
      manager.find(Category, { order: { code: 'ASC' } }),
      manager.find(Phrase, { order: { id: 'ASC' }, take: MOST_PHRASES }),
    ]);
    return {
      subjectHeads: heads.map(({ code, nameHi, nameEn }) => ({ code, name: { hi: nameHi, en: nameEn } })),
      categories: categories.map(({ code, nameHi, nameEn, limitCount, limitUnit }) => ({
        code,
        name: { hi: nameHi, en: nameEn },
        limit: { count: limitCount, unit: limitUnit },
      })),
      phrases: phrases.map(({ id, textHi, textEn, decision, roles }) => ({
        phraseId: id,
        text: { hi: textHi, en: textEn },
        decision,
        roles: roles.split('|').filter(Boolean),
      })),
    };
  }
}
