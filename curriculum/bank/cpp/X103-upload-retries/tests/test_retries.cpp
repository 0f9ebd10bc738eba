#include "test.hpp"

#include "retries.hpp"

// ex-1
TEST(is_idle_without_files) {
    CHECK_EQ(is_idle(0), true);
}

TEST(is_idle_not_with_files) {
    CHECK_EQ(is_idle(1), false);
    CHECK_EQ(is_idle(250), false);
}

// ex-2
TEST(should_retry_after_faults_of_the_server) {
    CHECK_EQ(should_retry(500), true);
    CHECK_EQ(should_retry(511), true);
    CHECK_EQ(should_retry(599), true);
    CHECK_EQ(should_retry(429), true);
}

TEST(should_retry_not_after_other_answers) {
    CHECK_EQ(should_retry(200), false);
    CHECK_EQ(should_retry(404), false);
    CHECK_EQ(should_retry(428), false);
    CHECK_EQ(should_retry(430), false);
    CHECK_EQ(should_retry(499), false);
    CHECK_EQ(should_retry(600), false);
}

// ex-3
TEST(total_wait_of_some_attempts) {
    CHECK_EQ(total_wait(2), 100);
    CHECK_EQ(total_wait(4), 700);
    CHECK_EQ(total_wait(6), 3100);
}

TEST(total_wait_of_one_attempt) {
    CHECK_EQ(total_wait(1), 0);
}

// ex-4
TEST(chunks_of_full_chunks) {
    CHECK_EQ(chunks_of(12, 4), 3);
    CHECK_EQ(chunks_of(4, 4), 1);
}

TEST(chunks_of_a_last_chunk_that_is_smaller) {
    CHECK_EQ(chunks_of(5, 2), 3);
    CHECK_EQ(chunks_of(3, 8), 1);
    CHECK_EQ(chunks_of(29, 7), 5);
}

TEST(chunks_of_nothing) {
    CHECK_EQ(chunks_of(0, 4), 0);
}
