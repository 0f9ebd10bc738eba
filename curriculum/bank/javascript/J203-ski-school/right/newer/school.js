export function names(pupils) {
  return pupils.map((pupil) => pupil.name.toUpperCase());
}

export function levels(pupils) {
  return [...new Set(pupils.map((pupil) => pupil.level))];
}

export function byFalls(pupils) {
  return pupils.toSorted((one, other) => one.falls - other.falls);
}

export function falls(pupils) {
  return pupils.map((pupil) => pupil.falls).reduce((sum, count) => sum + count, 0);
}

export function ringer(bell, times) {
  return () => {
    for (let number = 1; number <= times; number++) {
      bell(number);
    }
  };
}
