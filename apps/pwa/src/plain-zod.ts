declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

// The page's policy allows no code made from text, which zod would try for speed as soon as a schema is made. So this
// is a script of its own that runs before the app's.
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};
