#include "session.h"

enum result open_session(struct session *session) {
    enum result result;
    *session = (struct session){NULL, NULL, NULL};
    result = NO_ROOM;
    session->room = lend("room");
    if (session->room == NULL) {
        goto failed;
    }
    result = NO_MICROPHONE;
    session->microphone = lend("microphone");
    if (session->microphone == NULL) {
        goto failed;
    }
    result = NO_TAPE;
    session->tape = lend("tape");
    if (session->tape == NULL) {
        goto failed;
    }
    return DONE;
failed:
    close_session(session);
    return result;
}

static void put_away(struct thing **thing) {
    if (*thing != NULL) {
        give_back(*thing);
        *thing = NULL;
    }
}

void close_session(struct session *session) {
    put_away(&session->tape);
    put_away(&session->microphone);
    put_away(&session->room);
}

enum result broadcast(const int *lengths, int n, int limit, int *seconds) {
    struct session session;
    struct thing *timer = NULL;
    int sum = 0;
    enum result result = open_session(&session);
    if (result != DONE) {
        goto out;
    }
    timer = lend("timer");
    if (timer == NULL) {
        result = NO_TIMER;
        goto out;
    }
    for (int i = 0; i < n; i++) {
        if (lengths[i] < 1) {
            result = BAD_LENGTH;
            goto out;
        }
        if (lengths[i] > limit - sum) {
            result = TOO_LONG;
            goto out;
        }
        sum += lengths[i];
    }
    *seconds = sum;
out:
    put_away(&timer);
    close_session(&session);
    return result;
}
