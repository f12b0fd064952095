import { describe, expect, it } from 'vitest';
import { Gate } from '../../src/gate/gate.js';

/** A gate whose clock stands still until it is set. */
function gateAt(patienceMs = 1_000) {
  const clock = { now: 0 };
  return { clock, gate: new Gate({ patienceMs, lapsePatienceMs: 50, now: () => clock.now }) };
}

describe('Gate', () => {
  it('refuses at once, retryably, before anything is loaded', async () => {
    const { gate } = gateAt();

    await expect(gate.enter()).rejects.toMatchObject({
      message: expect.stringContaining('starting') as string,
      extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true },
    });
  });

  it('counts who is inside, each once', async () => {
    const { gate } = gateAt();
    gate.open('one');

    const [first, second] = await Promise.all([gate.enter(), gate.enter()]);
    expect(gate.inside).toBe(2);
    first.leave();
    first.leave();
    expect(gate.inside).toBe(1);
    second.leave();
    expect(gate.inside).toBe(0);
  });

  it('holds operations during a load and lets them in with the new release', async () => {
    const { gate } = gateAt();
    gate.open('one');
    gate.close();

    const entering = gate.enter();
    expect(gate.inside).toBe(0);
    gate.open('two');

    expect((await entering).release).toBe('two');
  });

  it('gives up on a load that takes longer than an operation may wait', async () => {
    const { gate } = gateAt(30);
    gate.open('one');
    gate.close();

    await expect(gate.enter()).rejects.toThrow('being replaced');
  });

  it('lets a client go that does not wait any more', async () => {
    const { gate } = gateAt();
    gate.open('one');
    gate.close();
    const client = new AbortController();

    const entering = gate.enter(client.signal);
    client.abort(new Error('gone'));

    await expect(entering).rejects.toThrow('gone');
    gate.open('two');
    expect(gate.inside).toBe(0);
  });

  it('closes when its lease has run out, and no longer vouches for who is inside', async () => {
    const { gate, clock } = gateAt();
    gate.open('one');
    gate.renew(100);
    const pass = await gate.enter();
    expect(await pass.isGood()).toBe(true);

    clock.now = 101;

    expect(gate.state).toBe('lapsed');
    await expect(gate.enter()).rejects.toThrow('does not answer');
    gate.renew(200);
    gate.open('one');
    expect(await pass.isGood()).toBe(false);
    expect(await (await gate.enter()).isGood()).toBe(true);
  });

  it('asks the database where it cannot vouch itself', async () => {
    const { gate, clock } = gateAt();
    let held = 'one';
    gate.confirmBy(() => Promise.resolve(held));
    gate.open('one');
    gate.renew(100);
    const pass = await gate.enter();

    clock.now = 101;

    expect(await pass.isGood()).toBe(true);
    held = 'two';
    expect(await pass.isGood()).toBe(false);
  });

  it('does not vouch for an operation that a load did not wait for', async () => {
    const { gate } = gateAt();
    gate.open('one');
    const pass = await gate.enter();

    gate.close();
    expect(await pass.isGood()).toBe(true);
    gate.open('two');

    expect(await pass.isGood()).toBe(false);
  });
});
