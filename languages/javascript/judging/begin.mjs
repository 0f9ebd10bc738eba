// Knows where a test file's own process begins; laid into a private copy.

import { run } from "./learn_inside.mjs";

await run(process.argv[2]);
