#include "retries.hpp"

bool is_idle(int waiting) {
    return !waiting;
}

bool should_retry(int status) {
    if (status == 429) return true;
    return status / 100 == 5;
}

int total_wait(int attempts) {
    int wait = 0;
    int pause = 100;
    for (int attempt = 2; attempt <= attempts; ++attempt) {
        wait += pause;
        pause *= 2;
    }
    return wait;
}

int chunks_of(int bytes, int size) {
    int chunks = 0;
    while (bytes > 0) {
        bytes -= size;
        ++chunks;
    }
    return chunks;
}
