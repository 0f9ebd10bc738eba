#include "hash.h"

unsigned long hash_text(const char *key) {
    unsigned long hash = 5381;
    for (; *key != '\0'; key++) {
        hash = hash * 33 + (unsigned char)*key;
    }
    return hash;
}
