#include "retries.hpp"

// ex-1: a single = stores a value; two of them compare.
// Lesson section: One sign or two
// Test: is_idle_without_files
// Start here: read the compiler's warning about this line.
bool is_idle(int waiting) {
    if (waiting = 0) {
        return false;
    }
    return true;
}

// ex-2: "and" binds tighter than "or"; a range needs both of its bounds at the same time.
// Lesson section: Both bounds at once
// Test: should_retry_after_faults_of_the_server
// Start here: for 200, which of the three comparisons are true?
bool should_retry(int status) {
    return status == 429 || status >= 500 || status <= 599;
}

// ex-3: trace the first and the last round of a loop by hand.
// Lesson section: First round, last round
// Test: total_wait_of_some_attempts
// Start here: with one attempt, how often does the body run?
int total_wait(int attempts) {
    int wait = 0;
    int pause = 100;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        pause *= 2;
        wait += pause;
    }
    return wait;
}

// ex-4: a loop's condition has to hold for every value that may be skipped over.
// Lesson section: A target that is jumped over
// Test: chunks_of_full_chunks
// Start here: follow bytes for 5 bytes in chunks of 2.
int chunks_of(int bytes, int size) {
    int chunks = 0;
    while (bytes != 0) {
        bytes -= size;
        if (bytes < 0) {
            bytes += size + 1;
        }
        ++chunks;
    }
    return chunks;
}
