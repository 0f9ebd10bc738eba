#include "session.h"

enum result open_session(struct session *session) {
    enum result result = DONE;
    session->room = session->microphone = session->tape = NULL;
    if ((session->room = lend("room")) == NULL) {
        result = NO_ROOM;
    } else if ((session->microphone = lend("microphone")) == NULL) {
        result = NO_MICROPHONE;
    } else if ((session->tape = lend("tape")) == NULL) {
        result = NO_TAPE;
    }
    if (result != DONE) {
        close_session(session);
    }
    return result;
}

void close_session(struct session *session) {
    if (session->tape) {
        give_back(session->tape);
    }
    if (session->microphone) {
        give_back(session->microphone);
    }
    if (session->room) {
        give_back(session->room);
    }
    *session = (struct session){0};
}

static enum result measure(const int *lengths, int n, int limit, int *seconds) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        if (lengths[i] <= 0) {
            return BAD_LENGTH;
        }
        sum += lengths[i];
        if (sum > limit) {
            return TOO_LONG;
        }
    }
    *seconds = sum;
    return DONE;
}

enum result broadcast(const int *lengths, int n, int limit, int *seconds) {
    struct session session;
    struct thing *timer;
    enum result result = open_session(&session);
    if (result != DONE) {
        return result;
    }
    timer = lend("timer");
    result = timer == NULL ? NO_TIMER : measure(lengths, n, limit, seconds);
    if (timer != NULL) {
        give_back(timer);
    }
    close_session(&session);
    return result;
}
