// Connects to a server of this machine, and asks it for a page.
// Stopped by: a run has a network of its own, and nothing in it.
import net from "node:net";

async function attack() {
  for (const host of ["127.0.0.1", "@ADDRESS@"]) {
    await new Promise((resolve) => {
      const socket = net.connect({ host, port: @PORT@ }, () => socket.end("attacked", resolve));
      socket.on("error", resolve);
      setTimeout(resolve, 1000).unref();
    });
    await fetch(`http://${host}:@PORT@/`, { signal: AbortSignal.timeout(500) }).catch(() => {});
  }
}
await attack();

export function twice(n) {
  return 0;
}
