/* From a text to a number. This module is complete; leave it as it is. */
#ifndef HASH_H
#define HASH_H

typedef unsigned long hash_function(const char *key);

unsigned long hash_text(const char *key); /* a good one for everyday use */

#endif
