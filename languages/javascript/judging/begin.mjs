// Knows where a test file's own process begins; laid into a private copy.

import { run, takePath } from "./learn_inside.mjs";

await run(takePath());
