import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A chunk of two bytes with the message, and the end of messages. */
const RESET = Buffer.from([0x00, 0x02, 0xb0, 0x0f, 0x00, 0x00]);

/**
 * A way to the database that counts round trips: how often something is sent after something was heard.
 * What is sent in one go, on however many connections, is one. RESET, which a driver sends when it puts
 * a connection away, is not waited for and does not count.
 */
export async function countingWay(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let trips = 0;
  let heard = true;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (bytes) => {
      far.write(bytes);
      if (bytes.equals(RESET)) return;
      if (heard) trips++;
      heard = false;
    });
    far.on('data', (bytes) => {
      heard = true;
      near.write(bytes);
    });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .setNoDelay(true)
        .on('error', () => {})
        .on('close', () => {
          near.destroy();
          far.destroy();
        });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trips: () => trips,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
