export async function sweep(services, ask, board) {
  const answer = async (service) => {
    try {
      return await ask(service);
    } catch {
      return "";
    }
  };
  const lines = await Promise.all(services.map(answer));
  lines.forEach((line, place) => {
    try {
      board.record(line);
    } catch {
      board.record(`${services[place]} 599`);
    }
  });
  return board.down;
}

export async function watch(count, services, ask, board, pause) {
  const numbers = [];
  for (let round = 0; round < count; round++) {
    if (round > 0) {
      await pause();
    }
    const down = await sweep(services, ask, board);
    numbers.push(down.length);
  }
  return numbers;
}
