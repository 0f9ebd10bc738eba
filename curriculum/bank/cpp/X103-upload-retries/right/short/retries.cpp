#include "retries.hpp"

bool is_idle(int waiting) {
    return waiting == 0;
}

bool should_retry(int status) {
    return status == 429 || (status >= 500 && status <= 599);
}

int total_wait(int attempts) {
    int wait = 0;
    for (int pause = 100; attempts > 1; --attempts, pause *= 2) wait += pause;
    return wait;
}

int chunks_of(int bytes, int size) {
    return (bytes + size - 1) / size;
}
