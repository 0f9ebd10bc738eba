export function showStart() {
  console.log("NIGHTLY BUILD");
  console.log("Branch: main");
}

export function showRule() {
  console.log("Rule 1: don't skip the tests");
  console.log('Ask for "help" early');
}

export function showEnd() {
  console.log("Result\n");
  console.log("passed:", 41);
  console.log("failed:", 0);
}
