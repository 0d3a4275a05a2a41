// @ts-check
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureMariadb } from './mariadb.mjs';

/**
 * @typedef {import('./steps.mjs').Service} Service
 * @typedef {{ env?: Record<string, string>, stop?: () => Promise<void> }} Provided
 */

/** @type {Record<Service, () => Promise<Provided>>} */
const providers = {
  build: async () => {
    await ensureBuilt();
    return {};
  },
  chromium: async () => ({ env: { CHROME_BIN: await ensureChromium() } }),
  mariadb: async () => {
    const { url, stop } = await ensureMariadb();
    return { env: { TEST_DATABASE_URL: url }, stop };
  },
};

/** What the steps of one run share; each service begins when the first step needs it. */
export class TestServices {
  /** @type {Map<Service, Promise<Provided>>} */
  #begun = new Map();

  /**
   * The settings that lead a step to its services.
   * @param {readonly Service[]} needs
   * @returns {Promise<Record<string, string>>}
   */
  async provide(needs) {
    /** @type {Record<string, string>} */
    const env = {};
    for (const service of needs) Object.assign(env, (await this.#once(service)).env);
    return env;
  }

  async stop() {
    for (const begun of this.#begun.values()) {
      const provided = await begun.catch(() => undefined);
      await provided?.stop?.();
    }
  }

  /** @param {Service} service */
  #once(service) {
    const begun = this.#begun.get(service) ?? providers[service]();
    this.#begun.set(service, begun);
    return begun;
  }
}
