import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader';
import { ListReads } from './list-reads';
import type { ListGroup } from './list-reads';

/** A stretch of entries that stand in every group, newest first. */
export interface Stretch {
  readonly numbers: readonly number[];
  /** Entries of the rarest group that were looked at for it. */
  readonly passed: number;
  /** Where to go on: numbers below this have not been looked at. Null when there are none. */
  readonly below: number | null;
}

/** Numbers from `from` up to but not including `below`. */
export interface NumberRange {
  readonly from: number;
  readonly below: number;
}

const FIRST_BLOCK = 64;
const MOST_IN_BLOCK = 512;

interface Road {
  readonly driver: ListGroup;
  readonly others: readonly ListGroup[];
  readonly below: number;
}

/**
 * Walks through the entries that stand in all of several groups of lists, the newest first. The rarest group leads, in
 * blocks that grow, and the others are only asked about its entries; a block of which nothing is left leaps to where
 * all groups go on. What a page costs depends on how often the groups meet, not on how long they are.
 */
@Injectable()
export class ListWalk {
  private readonly lists: ListReads;

  constructor(reader: Reader) {
    this.lists = new ListReads(reader);
  }

  async *through(groups: readonly ListGroup[], range: NumberRange): AsyncGenerator<Stretch> {
    const road = await this.survey(groups, range);
    if (!road) return;
    let { below } = road;
    for (let size = FIRST_BLOCK; ; size = Math.min(size * 2, MOST_IN_BLOCK)) {
      const block = await this.lists.block(road.driver, { ...range, below }, size);
      const numbers = await this.lists.keep(block.numbers, road.others);
      const next =
        block.below === null ? null : await this.goOn(groups, { ...range, below: block.below }, numbers);
      yield { numbers, passed: block.passed, below: next };
      if (next === null) return;
      below = next;
    }
  }

  /** The least and the greatest number on any of the lists; null when all are empty. */
  ends(names: readonly string[]): Promise<{ readonly first: number; readonly last: number } | null> {
    return this.lists.ends(names);
  }

  /** Which group leads: the one whose newest entries lie farthest apart. Null when a group is empty. */
  private async survey(groups: readonly ListGroup[], range: NumberRange): Promise<Road | null> {
    const surveyed: { group: ListGroup; density: number; newest: number }[] = [];
    for (const group of groups) {
      const { newest, density } = await this.lists.survey(group, range);
      if (newest === null) return null;
      surveyed.push({ group, density, newest });
    }
    const [driver, ...others] = surveyed.sort((one, other) => one.density - other.density);
    if (!driver) return null;
    const below = Math.min(...surveyed.map(({ newest }) => newest)) + 1;
    return { driver: driver.group, others: others.map(({ group }) => group), below };
  }

  private async goOn(
    groups: readonly ListGroup[],
    range: NumberRange,
    numbers: readonly number[],
  ): Promise<number | null> {
    if (numbers.length > 0) return range.below;
    let { below } = range;
    for (const group of groups) {
      const newest = await this.lists.newest(group, { ...range, below });
      if (newest === null) return null;
      below = newest + 1;
    }
    return below;
  }
}
