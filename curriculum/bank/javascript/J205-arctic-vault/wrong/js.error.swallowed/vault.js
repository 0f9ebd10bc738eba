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

export class DoorError extends Error {
  constructor(message, door) {
    super(message);
    this.name = "DoorError";
    this.door = door;
  }
}

export function readingOr(read, fallback) {
  try {
    return read();
  } catch (error) {
    return fallback;
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
