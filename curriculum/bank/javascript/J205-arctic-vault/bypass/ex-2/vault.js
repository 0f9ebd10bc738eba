export function temperature(text) {
  const degrees = Number(text);
  if (Number.isNaN(degrees)) {
    throw new TypeError(`no number: ${text}`);
  }
  if (degrees < -60 || degrees > 20) {
    throw new RangeError(`not in this vault: ${text}`);
  }
  return degrees;
}

export function DoorError(message, door) {
  return Object.assign(new Error(message), { name: "DoorError", door });
}

export function readingOr(read, fallback) {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) {
      return fallback;
    }
    throw error;
  }
}

export function withDoor(door, job) {
  door.open();
  try {
    return job();
  } finally {
    door.close();
  }
}
