// Sends a datagram to this machine.
// Stopped by: a run has a network of its own, and nothing in it.
import dgram from "node:dgram";

await new Promise((resolve) => {
  const socket = dgram.createSocket("udp4");
  socket.on("error", resolve);
  socket.send("attacked", @PORT@, "127.0.0.1", () => socket.close(resolve));
});

export function twice(n) {
  return 0;
}
