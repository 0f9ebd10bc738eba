export function names(pupils) {
  return pupils.map((pupil) => pupil.name.toUpperCase());
}

export function levels(pupils) {
  const found = [];
  pupils.forEach((pupil) => {
    if (!found.includes(pupil.level)) found.push(pupil.level);
  });
  return found;
}

export function byFalls(pupils) {
  return [...pupils].sort((a, b) => a.falls - b.falls);
}

export function falls(pupils) {
  return pupils.reduce((sum, pupil) => sum + pupil.falls, 0);
}

export function ringer(bell, times) {
  return () => {
    for (let number = 1; number <= times; number++) {
      bell(number);
    }
  };
}
