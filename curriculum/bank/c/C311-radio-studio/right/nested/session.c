#include "session.h"

enum result open_session(struct session *session) {
    struct thing *room, *microphone, *tape;
    enum result result;
    session->room = NULL;
    session->microphone = NULL;
    session->tape = NULL;

    room = lend("room");
    if (!room) {
        result = NO_ROOM;
        goto no_room;
    }
    microphone = lend("microphone");
    if (!microphone) {
        result = NO_MICROPHONE;
        goto no_microphone;
    }
    tape = lend("tape");
    if (!tape) {
        result = NO_TAPE;
        goto no_tape;
    }
    session->room = room;
    session->microphone = microphone;
    session->tape = tape;
    return DONE;

no_tape:
    give_back(microphone);
no_microphone:
    give_back(room);
no_room:
    return result;
}

void close_session(struct session *session) {
    struct thing **all[] = {&session->tape, &session->microphone, &session->room};
    for (int i = 0; i < 3; i++) {
        if (*all[i] != NULL) {
            give_back(*all[i]);
        }
        *all[i] = NULL;
    }
}

enum result broadcast(const int *lengths, int n, int limit, int *seconds) {
    struct session session;
    enum result result = open_session(&session);
    if (result == DONE) {
        struct thing *timer = lend("timer");
        if (timer != NULL) {
            int sum = 0;
            for (int i = 0; i < n && result == DONE; i++) {
                sum += lengths[i];
                result = lengths[i] < 1 ? BAD_LENGTH : sum > limit ? TOO_LONG : DONE;
            }
            if (result == DONE) {
                *seconds = sum;
            }
            give_back(timer);
        } else {
            result = NO_TIMER;
        }
        close_session(&session);
    }
    return result;
}
