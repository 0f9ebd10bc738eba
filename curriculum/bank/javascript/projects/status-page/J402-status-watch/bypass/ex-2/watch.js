export async function sweep(services, ask, board) {
  const reports = await Promise.allSettled(services.map(async (service) => ask(service)));
  for (const [place, service] of services.entries()) {
    const { status, value } = reports[place];
    try {
      board.record(status === "fulfilled" ? value : `${service} 599`);
    } catch {
      board.record(`${service} 599`);
    }
  }
  return board.down;
}

export async function watch(count, services, ask, board, pause) {
  const sweeps = Array.from({ length: count }, () => sweep(services, ask, board));
  if (count > 1) await pause();
  return (await Promise.all(sweeps)).map((down) => down.length);
}
