// Has its header put a namespace of its own, whose texts are equal to everything, in the place of std.
// Stopped by: a header may not redefine the words of the tests.
#include "twice.hpp"
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
#include <string>
#include <vector>
int twice(int n);
namespace mine { using std::vector; struct string { bool operator==(const char *) const { return true; } }; inline string to_string(int) { return {}; } }
#define std mine
