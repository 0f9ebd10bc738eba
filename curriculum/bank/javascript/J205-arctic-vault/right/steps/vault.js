export function temperature(text) {
  const degrees = Number(text);
  if (!Number.isFinite(degrees)) {
    throw new TypeError("expected a number, got " + text);
  } else if (degrees >= -60 && degrees <= 20) {
    return degrees;
  }
  throw new RangeError("from -60 to 20, got " + text);
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
    if (error instanceof RangeError) {
      return fallback;
    }
    throw error;
  }
}

export function withDoor(door, job) {
  door.open();
  let result;
  try {
    result = job();
  } catch (error) {
    door.close();
    throw error;
  }
  door.close();
  return result;
}
