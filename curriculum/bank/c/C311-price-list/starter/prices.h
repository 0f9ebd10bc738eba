/* The price list of a shop. The tests include this file; leave it as it is. */
#ifndef PRICES_H
#define PRICES_H

#include <stddef.h> /* size_t */

#define MOST 999999999 /* cents */

enum result { DONE, CANNOT_READ, BAD_LINE, NO_MEMORY, BAD_PRICE, CANNOT_WRITE };

enum result read_prices(const char *path, int **prices, size_t *n);
enum result save_prices(const char *path, const int *prices, size_t n);
enum result raise_prices(const char *from, const char *to, int percent);

#endif
