#include "relay.h"

int wait_seconds(int attempt) {
    if (attempt < 1) {
        return 0;
    }
    if (attempt <= 3) {
        return 2;
    }
    if (attempt <= 6) {
        return 10;
    }
    return 60;
}

int empty_queue(void) {
    int sendings;
    for (sendings = 0; waiting() != 0; sendings++) {
        send_some();
    }
    return sendings;
}

int total_wait(int first, int last) {
    int seconds = 0;
    while (first <= last) {
        seconds += wait_seconds(first);
        first++;
    }
    return seconds;
}

int first_host(int hosts) {
    int host = 1;
    while (host <= hosts && !answers(host)) {
        host++;
    }
    return host <= hosts ? host : 0;
}
