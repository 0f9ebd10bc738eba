#include "relay.h"

int wait_seconds(int attempt) {
    static const int seconds[] = {0, 2, 2, 2, 10, 10, 10, 60};
    return attempt < 0 || attempt > 7 ? 0 : seconds[attempt];
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
        }
    }
    return 0;
}
