#include "session.h"

/* ex-1: a step that fails undoes exactly the steps before it, the last one first.
 * Lesson section: Undo what has been done
 * Test: open_session_without_tape_gives_two_things_back
 * Start here: what is lent already when the third thing is refused?
 */
enum result open_session(struct session *session) {
    (void)session;
    return TOO_LONG;
}

/* ex-2: a clean-up that skips NULL, and leaves NULL behind, may be called in any state.
 * Lesson section: A clean-up for every state
 * Test: close_session_twice_gives_back_once
 * Start here: how can the function tell what is still lent?
 */
void close_session(struct session *session) {
    (void)session;
}

/* ex-3: all ways out meet in one place that gives everything back.
 * Lesson section: One way out
 * Test: broadcast_too_long_gives_everything_back
 * Start here: count the reasons to stop; each of them has a result and the same clean-up.
 */
enum result broadcast(const int *lengths, int n, int limit, int *seconds) {
    (void)lengths;
    (void)n;
    (void)limit;
    (void)seconds;
    return NO_TAPE;
}
