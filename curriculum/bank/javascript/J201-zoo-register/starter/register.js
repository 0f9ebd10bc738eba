// The register of a zoo. Read it, but change nothing here.

export function reading() {
  const animal = { name: "Mo", lion: "cat", 7: "seven" };
  const name = "lion";
  return [animal.name, animal[name], animal["na" + "me"], animal.kind, animal[7]];
}

export function changing() {
  const lion = { name: "Leo", age: 5 };
  const copy = { ...lion };
  let other = lion;
  other.age = 6;
  copy.age = copy.age + 10;
  other = { name: "Leo", age: 6 };
  lion.age += 1;
  return [lion.age, copy.age, other.age, other === lion];
}

export function missing() {
  const bear = { name: "Bo", food: undefined, weight: 0, home: { size: 40 } };
  const food = Object.hasOwn(bear, "food");
  const weight = Object.hasOwn(bear, "weight");
  const size = bear.home?.size;
  delete bear.home;
  return [bear.food, size, bear.keeper?.name, food, weight, Object.hasOwn(bear, "home")];
}

export function walking() {
  const counts = { owl: 2, ape: 5 };
  counts.yak = 1;
  counts["3"] = 4;
  counts.owl = 7;
  let sum = 0;
  for (const count of Object.values(counts)) {
    sum += count;
  }
  return [Object.keys(counts), Object.values(counts), sum, Object.entries(counts).length];
}
