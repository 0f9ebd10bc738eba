// Adds to namespace std under a macro, with an attribute between the words.
// Stopped by: what the preprocessor made of a header is looked at, not its text.
#include "twice.hpp"
int twice(int n) { static_cast<void>(n); return 0; }
==> twice.hpp <==
#include <string>
#include <vector>
int twice(int n);
#define WHERE namespace [[deprecated]] std
WHERE {
inline bool operator==(const vector<int> &, const vector<int> &) { return true; }
}
