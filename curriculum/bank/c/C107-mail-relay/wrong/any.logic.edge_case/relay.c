#include "relay.h"

int wait_seconds(int attempt) {
    if (attempt >= 7) {
        return 60;
    } else if (attempt >= 4) {
        return 10;
    } else if (attempt >= 1) {
        return 2;
    }
    return 0;
}

int empty_queue(void) {
    int sendings = 0;
    while (waiting() > 0) {
        send_some();
        sendings++;
    }
    return sendings;
}

int total_wait(int first, int last) {
    int seconds = 0;
    for (int attempt = first; attempt <= last; attempt++) {
        seconds += wait_seconds(attempt);
    }
    return seconds;
}

int first_host(int hosts) {
    for (int host = 1; host <= hosts; host++) {
        if (answers(host)) {
            return host;
        } else {
            return 0;
        }
    }
    return 0;
}
