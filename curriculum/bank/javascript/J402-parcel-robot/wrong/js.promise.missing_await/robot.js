export async function move(arm, id, place) {
  await arm.grab(id);
  arm.put(place);
  return `${id} at ${place}`;
}

export async function moveAll(arm, list) {
  for (const [id, place] of list) {
    await move(arm, id, place);
  }
}

export async function scanAll(scanners) {
  const reports = await Promise.allSettled(scanners.map(async (scanner) => scanner.scan()));
  return reports.map((report) => (report.status === "fulfilled" ? report.value : "?"));
}

export async function passGate(gate, log) {
  try {
    await gate.open();
    return true;
  } catch (error) {
    log(error.message);
    return false;
  } finally {
    await gate.close();
  }
}

export async function within(promise, timeout) {
  const late = timeout.then(() => {
    throw new Error("too late");
  });
  return Promise.race([promise, late]);
}
