// @ts-check

/**
 * The environment `npm start` gives the API: what the person set, and defaults for the rest. Outside production
 * the API is asked to fill an empty database with the sample district.
 * @param {NodeJS.ProcessEnv} given
 * @param {string} dataFolder
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment(given, dataFolder) {
  const defaults = { NODE_ENV: 'development', SANCHIKA_DATA: dataFolder, PORT: '3000' };
  const sample = given['NODE_ENV'] === 'production' ? {} : { SANCHIKA_SEED: 'sample' };
  return { ...defaults, ...sample, ...given };
}
