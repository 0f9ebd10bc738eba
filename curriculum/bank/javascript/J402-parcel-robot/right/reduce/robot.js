export async function move(arm, id, place) {
  await arm.grab(id);
  await arm.put(place);
  return `${id} at ${place}`;
}

export async function moveAll(arm, list) {
  await list.reduce(
    (before, [id, place]) => before.then(() => move(arm, id, place)),
    Promise.resolve(),
  );
}

export async function scanAll(scanners) {
  const reports = await Promise.allSettled(scanners.map(async (scanner) => scanner.scan()));
  return reports.map((report) => (report.status === "fulfilled" ? report.value : "?"));
}

export async function passGate(gate, log) {
  let passed = true;
  try {
    await gate.open();
  } catch ({ message }) {
    log(message);
    passed = false;
  }
  await gate.close();
  return passed;
}

export async function within(promise, timeout) {
  const late = timeout.then(() => {
    throw new Error("too late");
  });
  return Promise.race([promise, late]);
}
