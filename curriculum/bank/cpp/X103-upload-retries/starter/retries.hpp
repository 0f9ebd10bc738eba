// Retries of an upload. Leave this file as it is.
#pragma once

bool is_idle(int waiting);
bool should_retry(int status);
int total_wait(int attempts);
int chunks_of(int bytes, int size);
