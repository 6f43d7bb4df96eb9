const loopback = "127.0.0.1";

/**
 * Has a server listen where only this computer reaches it: on the port that is asked for, or else on the usual one, or
 * if that is taken on any free one.
 * @param {import("node:http").Server} server
 * @param {{ readonly usual: number, readonly asked?: number | undefined }} ports
 * @returns {Promise<string>} its address
 */
export async function listenOnLoopback(server, { usual, asked }) {
  try {
    await listen(server, asked ?? usual);
  } catch (error) {
    if (asked !== undefined || !isTaken(error)) throw error;
    await listen(server, 0);
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://${loopback}:${address.port}/`;
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      resolve();
    });
  });
