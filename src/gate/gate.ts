import { ApiError } from '../errors.js';

/** What an operation holds while it reads: a load waits until every pass is given back. */
export interface Pass {
  /** The release of the data that the operation reads, and no other. */
  readonly release: string;
  /**
   * Whether all that was read since is of that release. Asks the database only where this server had
   * fallen silent in between, so that a load may not have waited for it.
   */
  isGood(): Promise<boolean>;
  /** Gives the pass back; more than once does no harm. */
  leave(): void;
}

export type GateState =
  /** Nothing is loaded yet. */
  | 'starting'
  | 'open'
  /** A load is about to commit. */
  | 'loading'
  /** This server could not tell the database in time that it lives, so no load waits for it. */
  | 'lapsed';

export interface GateOptions {
  /** Milliseconds that an operation waits for a load before it is refused. */
  readonly patienceMs: number;
  /** Milliseconds that it waits for a database that has fallen silent: the next sign may be near. */
  readonly lapsePatienceMs?: number;
  readonly now?: () => number;
}

/** The release that the graph holds when no load commits; null if that cannot be told. */
export type AskRelease = () => Promise<string | null>;

const refusals: Record<Exclude<GateState, 'open'>, string> = {
  starting: 'The server is starting and its data is not loaded yet. Try again in a few seconds.',
  loading: 'The data is being replaced by a newer release. Try again in a few seconds.',
  lapsed: 'The database does not answer at the moment. Try again in a few seconds.',
};

/**
 * The door that operations go through, so that none reads while a load commits. It knows nothing of
 * the database: `watchGate` tells it what the graph says.
 */
export class Gate {
  #state: GateState = 'starting';
  #release = '';
  #inside = 0;
  #leaseEnd = Infinity;
  /** Counts every moment after which an operation that was inside may have missed a load. */
  #breaches = 0;
  #askRelease: AskRelease = () => Promise.resolve(null);
  readonly #waiting = new Set<() => void>();
  readonly #patienceMs: number;
  readonly #lapsePatienceMs: number;
  readonly #now: () => number;

  constructor({ patienceMs, lapsePatienceMs = 2_000, now = () => performance.now() }: GateOptions) {
    this.#patienceMs = patienceMs;
    this.#lapsePatienceMs = Math.min(lapsePatienceMs, patienceMs);
    this.#now = now;
  }

  get state(): GateState {
    this.#look();
    return this.#state;
  }

  /** The release that the gate was last opened with; empty before. */
  get release(): string {
    return this.#release;
  }

  /** How many operations are inside. */
  get inside(): number {
    return this.#inside;
  }

  /**
   * Lets an operation in, at once or when the gate opens.
   *
   * @throws ApiError DATABASE_UNAVAILABLE, which is retryable, if the gate stays closed; the
   *   signal's reason if that comes first.
   */
  async enter(signal?: AbortSignal): Promise<Pass> {
    signal?.throwIfAborted();
    for (const end = this.#now() + this.#patienceMs; this.state !== 'open';) {
      await this.#changed(Math.min(end - this.#now(), this.#waitMs()), signal);
    }
    return this.#pass();
  }

  /** Opens with this release, and lets in who waits. */
  open(release: string): void {
    if (this.#release !== release) this.#breaches += 1;
    this.#release = release;
    this.#become('open');
  }

  /** Holds new operations; those inside go on. */
  close(): void {
    this.#become('loading');
  }

  /** The database knows until then (on this gate's clock) that this server lives. */
  renew(leaseEnd: number): void {
    this.#look();
    this.#leaseEnd = leaseEnd;
  }

  /** How to find out which release holds, where this gate cannot vouch for it. */
  confirmBy(askRelease: AskRelease): void {
    this.#askRelease = askRelease;
  }

  #pass(): Pass {
    const release = this.#release;
    const breaches = this.#breaches;
    let inside = true;
    this.#inside += 1;
    return {
      release,
      isGood: async () => {
        this.#look();
        return this.#breaches === breaches || (await this.#askRelease()) === release;
      },
      leave: () => {
        if (inside) this.#inside -= 1;
        inside = false;
      },
    };
  }

  /** A lease that has run out closes the gate, whenever that is noticed. */
  #look(): void {
    if (this.#now() <= this.#leaseEnd) return;
    this.#breaches += 1;
    if (this.#state === 'open') this.#become('lapsed');
  }

  #become(state: GateState): void {
    this.#state = state;
    for (const wake of [...this.#waiting]) wake();
  }

  #waitMs(): number {
    if (this.#state === 'starting') return 0;
    return this.#state === 'lapsed' ? this.#lapsePatienceMs : this.#patienceMs;
  }

  /** Settles when the state changes. */
  #changed(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    const refuse = () => {
      const state = this.#state === 'open' ? 'loading' : this.#state;
      return new ApiError('DATABASE_UNAVAILABLE', refusals[state]);
    };
    if (timeoutMs <= 0) return Promise.reject(refuse());
    return new Promise((changed, failed) => {
      const end = (settle: () => void) => () => {
        clearTimeout(alarm);
        signal?.removeEventListener('abort', abort);
        this.#waiting.delete(wake);
        settle();
      };
      const wake = end(changed);
      const abort = end(() => failed(signal?.reason as Error));
      const alarm = setTimeout(
        end(() => failed(refuse())),
        timeoutMs,
      );
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.add(wake);
    });
  }
}
