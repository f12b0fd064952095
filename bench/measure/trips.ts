import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A way to the database that counts round trips: how often something is sent after something was heard.
 * What is sent in one go, however many messages it holds, is one.
 */
export async function countingWay(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let trips = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let heard = true;
    near.on('data', (bytes) => {
      if (heard) trips++;
      heard = false;
      far.write(bytes);
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
