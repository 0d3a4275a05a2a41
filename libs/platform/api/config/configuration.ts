import * as z from 'zod';
import { Networks } from './networks';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  SANCHIKA_DATA: z.string().min(1).default('data'),
  /** Served as it lies there; the API works without it. */
  SANCHIKA_PWA: z.string().default('dist/apps/pwa/browser'),
  /** `off` takes the service worker away from every device that asks for it. */
  SANCHIKA_WORKER: z.enum(['on', 'off']).default('on'),
  /** `off` lets no device keep anything beyond the page that is open: for a network of its own (decision 6). */
  SANCHIKA_OFFLINE_STORE: z.enum(['on', 'off']).default('on'),
  /** `mysql://user:password@host:port/database`; embedded SQLite in SANCHIKA_DATA when it is absent. */
  DATABASE_URL: z.string().optional(),
  /** The user that may change the schema; falls back to DATABASE_URL with a warning. */
  MIGRATE_URL: z.string().optional(),
  SANCHIKA_SEED: z.enum(['', 'structure', 'sample']).default(''),
  /** The tables of the seed, as CSV. */
  SANCHIKA_SEED_FOLDER: z.string().min(1).default('tools/seed/mahasamund'),
  /** One password for every sample sign-in; without it each has its own, made at the seed. */
  SANCHIKA_SAMPLE_PASSWORD: z.string().min(12).max(128).optional(),
  SANCHIKA_TEST_CLOCK: flag,
  /** `P4` … `P12`: the process kills itself at that step of a command. Test builds only. */
  SANCHIKA_FAULT: z
    .string()
    .regex(/^(P\d{1,2})?$/)
    .default(''),
  /** Number of reverse proxies in front whose X-Forwarded-For entries are believed. */
  SANCHIKA_TRUSTED_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** Networks of offices, each of which may come through one address; more may sign in from there at one time. */
  SANCHIKA_OFFICE_NETWORKS: Networks.schema,
  /** Address under which people reach the service; its origin is the only one that may change state. */
  SANCHIKA_ORIGIN: z.url().optional(),
  /** `required`: who has signed in with one factor alone may only add a second. */
  SANCHIKA_SECOND_FACTOR: z.enum(['offered', 'required']).default('offered'),
  /** The domain to which keys for sign-in are bound, when it is wider than the host of the origin. */
  SANCHIKA_SIGN_IN_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .optional(),
  /** `info` in production; elsewhere `warn`, so that a start shows its sign-ins and not its wiring. */
  SANCHIKA_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  SANCHIKA_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** How long a request may take to arrive, and a stop waits for those that are running. */
  SANCHIKA_REQUEST_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  /** `tcp://host:port` or `unix:/path` of clamd; without it nothing is scanned for viruses. */
  SANCHIKA_CLAMD: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d{1,5}|unix:\/.+)$/)
    .optional(),
  /** `host:port` of push services beside the known ones, with commas. Tests only. */
  SANCHIKA_PUSH_HOSTS: z
    .string()
    .regex(/^([a-z0-9.-]+:\d{1,5}(, ?[a-z0-9.-]+:\d{1,5})*)?$/)
    .default(''),
  /** The certificate by which those services are known, as PEM. Tests only. */
  SANCHIKA_PUSH_CA: z.string().min(1).optional(),
  /** `mailto:` or `https:` address at which a push service can reach the operator; some refuse pushes without. */
  SANCHIKA_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:[^@ ]+@[^@ ]+|https:\/\/\S+)$/)
    .optional(),
  /** How long what a person was told is kept; what is older is deleted every night. */
  SANCHIKA_ALERT_DAYS: z.coerce.number().int().min(30).max(3650).default(180),
  /** How much one office may keep, in megabytes. */
  SANCHIKA_OFFICE_QUOTA_MB: z.coerce.number().int().min(1).default(20_480),
  /** Reads and acts of one person in one minute. */
  SANCHIKA_READS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  SANCHIKA_ACTS_PER_MINUTE: z.coerce.number().int().min(1).default(120),
});

/** What the deployment decides, read once at start and never again. */
export class Configuration {
  readonly isProduction = this.environment.NODE_ENV === 'production';
  readonly port = this.environment.PORT;
  readonly host = this.environment.HOST;
  readonly dataFolder = this.environment.SANCHIKA_DATA;
  readonly pwaFolder = this.environment.SANCHIKA_PWA;
  readonly hasWorker = this.environment.SANCHIKA_WORKER === 'on';
  readonly mayDevicesKeep = this.environment.SANCHIKA_OFFLINE_STORE === 'on';
  readonly databaseUrl = this.environment.DATABASE_URL;
  readonly migrateUrl = this.environment.MIGRATE_URL;
  readonly seed = this.environment.SANCHIKA_SEED;
  readonly seedFolder = this.environment.SANCHIKA_SEED_FOLDER;
  readonly samplePassword = this.environment.SANCHIKA_SAMPLE_PASSWORD;
  readonly hasTestClock = this.environment.SANCHIKA_TEST_CLOCK;
  readonly faultPoint = this.environment.SANCHIKA_FAULT;
  readonly trustedHops = this.environment.SANCHIKA_TRUSTED_HOPS;
  readonly officeNetworks = this.environment.SANCHIKA_OFFICE_NETWORKS;
  readonly origin = this.environment.SANCHIKA_ORIGIN;
  readonly isSecondFactorRequired = this.environment.SANCHIKA_SECOND_FACTOR === 'required';
  readonly signInDomain = this.environment.SANCHIKA_SIGN_IN_DOMAIN;
  readonly logLevel = this.environment.SANCHIKA_LOG ?? (this.isProduction ? 'info' : 'warn');
  readonly poolSize = this.environment.SANCHIKA_POOL;
  readonly requestSeconds = this.environment.SANCHIKA_REQUEST_SECONDS;
  readonly clamd = this.environment.SANCHIKA_CLAMD;
  readonly pushHosts = this.environment.SANCHIKA_PUSH_HOSTS.split(',').flatMap((host) => host.trim() || []);
  readonly pushCertificate = this.environment.SANCHIKA_PUSH_CA;
  readonly pushContact = this.environment.SANCHIKA_PUSH_CONTACT;
  readonly alertDays = this.environment.SANCHIKA_ALERT_DAYS;
  readonly officeQuotaBytes = this.environment.SANCHIKA_OFFICE_QUOTA_MB * 1_048_576;
  readonly readsPerMinute = this.environment.SANCHIKA_READS_PER_MINUTE;
  readonly actsPerMinute = this.environment.SANCHIKA_ACTS_PER_MINUTE;

  private constructor(private readonly environment: z.output<typeof Environment>) {}

  /** Reads and checks the environment. Throws an Error that names every fault. */
  static read(environment: NodeJS.ProcessEnv): Configuration {
    const parsed = Environment.safeParse(environment);
    if (!parsed.success) throw new Error(`The environment has faults:\n${z.prettifyError(parsed.error)}`);
    const configuration = new Configuration(parsed.data);
    configuration.refuseTestTools();
    configuration.refuseForeignDomain();
    return configuration;
  }

  private refuseTestTools(): void {
    if (!this.isProduction) return;
    if (this.hasTestClock) throw new Error('SANCHIKA_TEST_CLOCK is refused when NODE_ENV is production.');
    if (this.faultPoint) throw new Error('SANCHIKA_FAULT is refused when NODE_ENV is production.');
    if (this.pushHosts.length > 0 || this.pushCertificate)
      throw new Error('SANCHIKA_PUSH_HOSTS and SANCHIKA_PUSH_CA are refused when NODE_ENV is production.');
    if (this.seed) throw new Error('SANCHIKA_SEED is refused when NODE_ENV is production.');
  }

  /** A browser makes keys for sign-in only for the host it is at and for the domains above it. */
  private refuseForeignDomain(): void {
    if (this.signInDomain === undefined) return;
    const host = this.origin === undefined ? '' : new URL(this.origin).hostname;
    if (host !== this.signInDomain && !host.endsWith(`.${this.signInDomain}`))
      throw new Error(
        'SANCHIKA_SIGN_IN_DOMAIN is neither the host of SANCHIKA_ORIGIN nor a domain above it.',
      );
  }
}
